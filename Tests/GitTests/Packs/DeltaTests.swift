import Testing

@testable import Git

/// Deltas byte for byte, as `gitformat-pack` describes them.
@Suite struct DeltaTests {
  private static let base = Array("The card names its limitations.".utf8)

  private func apply(_ delta: [UInt8], to base: [UInt8] = base) -> String? {
    delta.withUnsafeBytes { bytes -> String? in
      guard var delta = Delta(bytes) else { return nil }
      var target = [UInt8](repeating: 0, count: delta.targetSize)
      let isWhole = target.withUnsafeMutableBytes { target in
        base.withUnsafeBytes { delta.apply(to: $0, into: target) }
      }
      return isWhole ? String(decoding: target, as: UTF8.self) : nil
    }
  }

  @Test func piecesAreCopiedAndInserted() {
    let copyCard: [UInt8] = [0b1001_0001, 4, 4]
    #expect(apply([31, 7] + copyCard + [3] + Array("ful".utf8)) == "cardful")
    #expect(apply([31, 4] + copyCard) == "card")
  }

  @Test func anEmptyObjectTakesNothing() {
    #expect(apply([31, 0]) == "")
  }

  @Test(
    arguments: [
      // Nothing at all, half a size, a size without end.
      [], [31], [0x80], [UInt8](repeating: 0xFF, count: 20),
      // Another base.
      [30, 1, 1, 65],
      // A copy from beyond the base, and one beyond its end.
      [31, 4, 0b1001_0001, 31, 4], [31, 4, 0b1001_0001, 28, 4], [31, 4, 0b1001_1111, 255, 255, 255, 255, 4],
      // More than the target takes, and less.
      [31, 3, 0b1001_0001, 4, 4], [31, 5, 0b1001_0001, 4, 4],
      // An insertion and a copy that are cut short; the command that means nothing.
      [31, 4, 4, 65], [31, 4, 0b1001_0001, 4], [31, 4, 0, 65, 65, 65, 65],
      // A count left out means 65,536.
      [31, 4, 0b1000_0001, 4],
    ] as [[UInt8]])
  func whatIsMalformedGivesNothing(_ delta: [UInt8]) {
    #expect(apply(delta) == nil)
  }
}

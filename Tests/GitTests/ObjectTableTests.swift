import Testing

@testable import Git

@Suite struct ObjectTableTests {
  private func id(_ number: Int) -> ObjectID {
    var bytes = [UInt8](repeating: 7, count: ObjectID.byteCount)
    // Ids that begin alike, as an attacker may make them.
    withUnsafeBytes(of: number.bigEndian) { bytes.replaceSubrange(12..., with: $0) }
    return bytes.withUnsafeBytes { ObjectID(rawBytes: $0.baseAddress!) }
  }

  @Test func whatWasSetIsFoundUnderItsTagAlone() {
    var table = ObjectTable()
    #expect(table.value(of: id(1)) == nil)
    for number in 0..<1000 {
      table.set(Int32(number), for: id(number))
      table.set(Int32(number + 1), for: id(number), tag: -1)
    }
    #expect(table.count == 2000)
    #expect((0..<1000).allSatisfy { table.value(of: id($0)) == Int32($0) })
    #expect((0..<1000).allSatisfy { table.value(of: id($0), tag: -1) == Int32($0 + 1) })
    #expect(table.value(of: id(1000)) == nil)
    #expect(table.value(of: id(1), tag: 5) == nil)
  }

  @Test func aNewNumberTakesThePlaceOfTheOld() {
    var table = ObjectTable()
    table.set(3, for: id(1))
    table.set(4, for: id(1))
    #expect(table.value(of: id(1)) == 4)
    #expect(table.count == 1)
  }
}

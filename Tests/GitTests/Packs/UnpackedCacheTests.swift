import Testing

@testable import Git

/// What is kept of objects, and for how long.
@Suite struct UnpackedCacheTests {
  private static func place(_ number: Int) -> PackPlace { PackPlace(pack: number % 3, offset: 12 + number)! }

  private static func make(_ number: Int, count: Int, in cache: inout UnpackedCache) -> UnpackedObject? {
    let object = cache.make(.tree, count: count) { bytes in
      bytes.copyBytes(from: repeatElement(UInt8(truncatingIfNeeded: number), count: count))
      return true
    }
    if let object { cache.keep(object, at: place(number)) }
    return object
  }

  private static func content(_ object: UnpackedObject?) -> [UInt8]? { object?.withBytes { Array($0) } }

  private static func expected(_ number: Int, count: Int) -> [UInt8] {
    Array(repeating: UInt8(truncatingIfNeeded: number), count: count)
  }

  @Test func whatIsAskedForStays() {
    var cache = UnpackedCache(capacity: 10_000)
    for number in 0..<1000 {
      _ = Self.make(number, count: 100, in: &cache)
      #expect(Self.content(cache.object(at: Self.place(0))) == Self.expected(0, count: 100))
    }
  }

  @Test func whatIsNotAskedForGoes() {
    var cache = UnpackedCache(capacity: 10_000)
    for number in 0..<1000 { _ = Self.make(number, count: 100, in: &cache) }
    let kept = (0..<1000).filter { cache.object(at: Self.place($0)) != nil }
    #expect(kept.count < 100)
    #expect(kept.last == 999)
  }

  @Test func whatIsHeldIsNotWrittenOver() {
    var cache = UnpackedCache(capacity: 1000)
    var held: [(number: Int, object: UnpackedObject)] = []
    for number in 0..<200 {
      if let object = Self.make(number, count: 40, in: &cache) { held.append((number, object)) }
    }
    #expect(held.count == 200)
    for (number, object) in held { #expect(Self.content(object) == Self.expected(number, count: 40)) }
  }

  @Test(arguments: [0, 1, 249, 250, 251, 499, 500, 501, 5000])
  func objectsOfAnySizeAreMade(_ count: Int) {
    var cache = UnpackedCache(capacity: 1000)
    for number in 0..<5 {
      #expect(Self.content(Self.make(number, count: count, in: &cache)) == Self.expected(number, count: count))
    }
    #expect((cache.object(at: Self.place(4)) == nil) == (count > 250))
  }

  @Test func manySmallObjectsAreFoundAgain() {
    var cache = UnpackedCache(capacity: 4 << 20)
    for number in 0..<5000 { _ = Self.make(number, count: 8, in: &cache) }
    for number in 0..<5000 {
      #expect(Self.content(cache.object(at: Self.place(number))) == Self.expected(number, count: 8))
    }
  }

  @Test func whatCouldNotBeFilledIsNone() {
    var cache = UnpackedCache(capacity: 1000)
    #expect(cache.make(.blob, count: 10) { _ in false } == nil)
  }
}

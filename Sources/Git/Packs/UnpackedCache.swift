/// Objects that others may be deltas of, those that were asked for last.
///
/// What is not asked for while half of the memory fills up again is forgotten.
struct UnpackedCache {
  private let capacity: Int
  private var young: [PackPlace: UnpackedObject] = [:]
  private var old: [PackPlace: UnpackedObject] = [:]
  private var youngSize = 0
  /// What an object takes besides its bytes.
  private static let overhead = 96

  /// - Parameter capacity: bytes that it may take.
  init(capacity: Int) {
    self.capacity = capacity
  }

  mutating func object(at place: PackPlace) -> UnpackedObject? {
    if let object = young[place] { return object }
    guard let object = old[place] else { return nil }
    keep(object, at: place)
    return object
  }

  mutating func keep(_ object: UnpackedObject, at place: PackPlace) {
    young[place] = object
    youngSize += object.bytes.count + Self.overhead
    guard youngSize > capacity / 2 else { return }
    (old, young, youngSize) = (young, [:], 0)
  }
}

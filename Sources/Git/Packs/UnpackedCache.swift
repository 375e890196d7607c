/// The memory of the objects that were asked for last, and of those that others may be deltas of.
///
/// What is not asked for while half of the memory fills up again is forgotten.
struct UnpackedCache {
  /// The objects of one half.
  private struct Half {
    var memory: ObjectMemory
    var table = PlaceTable()

    func object(at place: PackPlace) -> UnpackedObject? {
      table[place].map { UnpackedObject($0.kind, $0.range, in: memory) }
    }
  }

  private let capacity: Int
  private var young: Half
  private var old: Half?
  /// The part of one half that an object may take; a larger one has memory of its own, and is not kept.
  private static let largestPart = 2
  /// What an object that is kept takes besides its bytes.
  private static let overhead = 32

  /// - Parameter capacity: bytes that it may take.
  init(capacity: Int) {
    self.capacity = capacity / 2
    young = Half(memory: ObjectMemory(capacity: capacity / 2))
  }

  mutating func object(at place: PackPlace) -> UnpackedObject? {
    if let object = young.object(at: place) { return object }
    guard let object = old?.object(at: place) else { return nil }
    let copy = make(object.kind, count: object.count) { target in
      object.withBytes { target.copyMemory(from: $0) }
      return true
    }
    if let copy { keep(copy, at: place) }
    return copy
  }

  /// An object that is not kept yet.
  ///
  /// - Parameter fill: fills its bytes, all of them, and tells whether that could be done.
  mutating func make(
    _ kind: ObjectKind, count: Int, filledBy fill: (UnsafeMutableRawBufferPointer) -> Bool
  ) -> UnpackedObject? {
    let (memory, range) = room(for: count)
    return fill(memory[range]) ? UnpackedObject(kind, range, in: memory) : nil
  }

  /// Keeps an object that was made last.
  mutating func keep(_ object: UnpackedObject, at place: PackPlace) {
    guard object.count <= capacity / Self.largestPart else { return }
    young.table.set(object.kind, object.range, at: place)
  }

  private mutating func room(for count: Int) -> (ObjectMemory, Range<Int>) {
    if count > capacity / Self.largestPart { return (ObjectMemory(capacity: count), 0..<count) }
    if (young.table.count * Self.overhead) < capacity / 2, let range = young.memory.take(count) {
      return (young.memory, range)
    }
    age()
    return (young.memory, young.memory.take(count) ?? 0..<0)
  }

  // What somebody is still reading is not written over: then there is memory of its own for what comes next.
  private mutating func age() {
    var next = old ?? Half(memory: ObjectMemory(capacity: capacity))
    old = nil
    if !isKnownUniquelyReferenced(&next.memory) { next.memory = ObjectMemory(capacity: capacity) }
    next.memory.clear()
    next.table.removeAll()
    (young, old) = (next, young)
  }
}

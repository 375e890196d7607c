/// Which objects a memory holds, by where the packs have them.
///
/// A dictionary takes a good part of the time in which small objects are put together.
struct PlaceTable {
  /// An object and where the memory has it.
  struct Entry {
    let kind: ObjectKind
    let range: Range<Int>
  }

  private struct Slot {
    /// Nil where the slot is free.
    let place: PackPlace?
    let kind: ObjectKind
    let start: UInt32
    let count: UInt32
  }

  private static let free = Slot(place: nil, kind: .blob, start: 0, count: 0)

  private var slots: [Slot] = []
  private(set) var count = 0
  // Who makes a pack does not know where its objects go.
  private let seed = UInt64.random(in: .min ... .max)

  subscript(place: PackPlace) -> Entry? {
    if count == 0 { return nil }
    let slot = slots[index(of: place)]
    return slot.place == nil ? nil : Entry(kind: slot.kind, range: Int(slot.start)..<Int(slot.start + slot.count))
  }

  /// Notes where an object is, below 4 GB.
  mutating func set(_ kind: ObjectKind, _ range: Range<Int>, at place: PackPlace) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let index = index(of: place)
    if slots[index].place == nil { count += 1 }
    slots[index] = Slot(place: place, kind: kind, start: UInt32(range.lowerBound), count: UInt32(range.count))
  }

  mutating func removeAll() {
    for index in slots.indices { slots[index] = Self.free }
    count = 0
  }

  /// Where `place` stands, or would.
  @inline(__always)
  private func index(of place: PackPlace) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: place.mixed(with: seed)) & mask
    while let other = slots[index].place, other != place { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.free, count: max(256, old.count * 2))
    for slot in old {
      if let place = slot.place { slots[index(of: place)] = slot }
    }
  }
}

/// Small numbers by object id, held in one block of memory: thirty-two bytes an id, whatever becomes of it.
///
/// A dictionary would hash each id over again, though an id is a digest, and take twice the room.
public struct ObjectTable: Sendable {
  private struct Slot {
    let id: ObjectID
    let tag: Int32
    /// Negative where the slot is free.
    let value: Int32
  }

  private var slots: [Slot] = []
  private var mask = -1
  public private(set) var count = 0
  // Who makes the ids up, as in a hostile repository, does not know where they go.
  private let seed = UInt64.random(in: .min ... .max)

  public init() {}

  /// The number of `id` under `tag`; nil where it has none.
  @inline(__always)
  public func value(of id: ObjectID, tag: Int32 = 0) -> Int32? {
    if count == 0 { return nil }
    let slot = slots[place(of: id, tag)]
    return slot.value < 0 ? nil : slot.value
  }

  /// Gives `id` a number that is not negative, in place of what it had under `tag`.
  public mutating func set(_ value: Int32, for id: ObjectID, tag: Int32 = 0) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let place = place(of: id, tag)
    if slots[place].value < 0 { count += 1 }
    slots[place] = Slot(id: id, tag: tag, value: value)
  }

  /// Where `id` stands, or would.
  @inline(__always)
  private func place(of id: ObjectID, _ tag: Int32) -> Int {
    let mixed = (id.prefix ^ seed ^ UInt64(UInt32(bitPattern: tag))) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 20) & mask
    while slots[place].value >= 0, slots[place].tag != tag || slots[place].id != id { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    let size = max(64, old.count * 2)
    let free = Slot(id: .zero, tag: 0, value: -1)
    slots = Array(repeating: free, count: size)
    mask = size - 1
    for slot in old where slot.value >= 0 { slots[place(of: slot.id, slot.tag)] = slot }
  }
}

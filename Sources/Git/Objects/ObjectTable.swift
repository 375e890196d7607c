/// Small numbers by object id, held in one block of memory: thirty-two bytes an id, whatever becomes of it.
///
/// A dictionary would hash each id over again, though an id is a digest, and take twice the room.
public struct ObjectTable: Sendable {
  private struct Slot {
    let id: ObjectID
    let tag: Int32
    /// Negative where the slot is free.
    let value: Int32

    @inline(__always)
    func holds(_ id: ObjectID, _ tag: Int32) -> Bool { value >= 0 && self.tag == tag && self.id == id }
  }

  private var slots: [Slot] = []
  private var mask = -1
  /// Some that were asked for lately, where the processor has them at hand: most folders of a commit are its parent's.
  private var recent: [Slot] = []
  public private(set) var count = 0
  private static let mostRecent = 4096
  private static let free = Slot(id: .zero, tag: 0, value: -1)
  // Who makes the ids up, as in a hostile repository, does not know where they go.
  private let seed = UInt64.random(in: .min ... .max)

  public init() {}

  /// The number of `id` under `tag`; nil where it has none.
  @inline(__always)
  public mutating func value(of id: ObjectID, tag: Int32 = 0) -> Int32? {
    if count == 0 { return nil }
    let mixed = mixed(id, tag)
    let near = Int(mixed >> 48) & (recent.count - 1)
    if recent[near].holds(id, tag) { return recent[near].value }
    let slot = slots[place(of: id, tag, mixed)]
    if slot.value < 0 { return nil }
    recent[near] = slot
    return slot.value
  }

  /// Gives `id` a number that is not negative, in place of what it had under `tag`.
  public mutating func set(_ value: Int32, for id: ObjectID, tag: Int32 = 0) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let mixed = mixed(id, tag)
    let place = place(of: id, tag, mixed)
    if slots[place].value < 0 { count += 1 }
    slots[place] = Slot(id: id, tag: tag, value: value)
    recent[Int(mixed >> 48) & (recent.count - 1)] = slots[place]
  }

  @inline(__always)
  private func mixed(_ id: ObjectID, _ tag: Int32) -> UInt64 {
    (id.prefix ^ seed ^ UInt64(UInt32(bitPattern: tag))) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Where `id` stands, or would.
  @inline(__always)
  private func place(of id: ObjectID, _ tag: Int32, _ mixed: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: mixed >> 20) & mask
    while slots[place].value >= 0, !slots[place].holds(id, tag) { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    let size = max(64, old.count * 2)
    slots = Array(repeating: Self.free, count: size)
    mask = size - 1
    if recent.count < Self.mostRecent { recent = Array(repeating: Self.free, count: min(size, Self.mostRecent)) }
    for slot in old where slot.value >= 0 { slots[place(of: slot.id, slot.tag, mixed(slot.id, slot.tag))] = slot }
  }
}

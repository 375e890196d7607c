/// Items that several tasks take from, each item once, in order.
actor WorkQueue<Item: Sendable>: WorkSource {
  private var items: ArraySlice<Item>

  init(_ items: [Item]) {
    self.items = items[...]
  }

  func next() -> Item? {
    items.popFirst()
  }
}

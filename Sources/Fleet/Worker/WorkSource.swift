/// Where the items come from that workers are to deal with.
protocol WorkSource<Item>: Sendable {
  associatedtype Item: Sendable

  /// The next item, waited for; nil where nothing more will come.
  func next() async -> Item?
}

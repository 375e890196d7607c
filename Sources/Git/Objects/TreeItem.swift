/// What stands at a name of a tree: mode and object.
public struct TreeItem: Hashable, Sendable {
  public let mode: EntryMode
  public let id: ObjectID

  public init(mode: EntryMode, id: ObjectID) {
    self.mode = mode
    self.id = id
  }
}

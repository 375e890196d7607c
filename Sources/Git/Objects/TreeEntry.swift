/// One entry of a raw tree; `name` is valid only while the tree's bytes are.
public struct TreeEntry {
  public let mode: EntryMode
  public let name: UnsafeRawBufferPointer
  public let id: ObjectID
}

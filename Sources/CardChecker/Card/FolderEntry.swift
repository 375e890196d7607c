/// A name in a folder and what stands there.
public struct FolderEntry: Hashable, Sendable {
  /// The name's bytes.
  public let name: [UInt8]
  /// What stands there.
  public let kind: TreeEntryKind

  /// Names an entry.
  public init(name: [UInt8], kind: TreeEntryKind) {
    self.name = name
    self.kind = kind
  }
}

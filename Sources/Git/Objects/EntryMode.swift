/// The mode of a tree entry, as git writes it: what kind of thing stands at a path.
public struct EntryMode: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A folder.
  public static let tree = EntryMode(rawValue: 0o040000)
  /// A symbolic link: a blob that holds the target.
  public static let symlink = EntryMode(rawValue: 0o120000)
  /// A submodule: the id of a commit of another repository.
  public static let submodule = EntryMode(rawValue: 0o160000)

  // Old repositories hold modes such as 100664, so kinds are told by the type bits alone, as git does.
  private var kind: UInt32 { rawValue & 0o170000 }

  public var isTree: Bool { kind == Self.tree.rawValue }
  public var isSymlink: Bool { kind == Self.symlink.rawValue }
  public var isSubmodule: Bool { kind == Self.submodule.rawValue }
  /// A regular file, executable or not.
  public var isFile: Bool { kind == 0o100000 }
}

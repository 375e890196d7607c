/// The mode of a tree entry, as git writes it: what kind of thing stands at a path.
public struct EntryMode: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The mode that git takes `mode` for: of a file's permissions, only whether its owner may execute it counts.
  init(canonical mode: UInt32) {
    switch mode & 0o170000 {
    case 0o100000: rawValue = mode & 0o100 == 0 ? 0o100644 : 0o100755
    case 0o120000, 0o040000: rawValue = mode & 0o170000
    default: rawValue = 0o160000
    }
  }

  /// A folder.
  public static let tree = EntryMode(rawValue: 0o040000)
  /// A symbolic link: a blob that holds the target.
  public static let symlink = EntryMode(rawValue: 0o120000)
  /// A submodule: the id of a commit of another repository.
  public static let submodule = EntryMode(rawValue: 0o160000)

  private var kind: UInt32 { rawValue & 0o170000 }

  public var isTree: Bool { kind == Self.tree.rawValue }
  public var isSymlink: Bool { kind == Self.symlink.rawValue }
  public var isSubmodule: Bool { kind == Self.submodule.rawValue }
  /// A regular file, executable or not.
  public var isFile: Bool { kind == 0o100000 }
}

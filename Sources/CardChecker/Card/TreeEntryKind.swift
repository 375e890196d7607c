/// What stands at a path of a tree.
public enum TreeEntryKind: Hashable, Sendable {
  /// A file.
  case file
  /// A folder.
  case folder
  /// A symbolic link, which is never followed.
  case symlink
  /// A submodule.
  case submodule
}

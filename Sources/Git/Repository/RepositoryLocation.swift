import SystemPackage

/// Where the parts of a repository stand on disk, every link followed.
public struct RepositoryLocation: Hashable, Sendable, Codable {
  /// The path as it was named, for messages.
  public let name: String
  /// Holds HEAD: `.git`, a bare repository, or the private folder of a linked worktree.
  public let gitFolder: FilePath
  /// Holds objects, refs and config: the same folder, but for a linked worktree.
  public let commonFolder: FilePath

  /// A location that was found before.
  package init(name: String, gitFolder: FilePath, commonFolder: FilePath) {
    self.name = name
    self.gitFolder = gitFolder
    self.commonFolder = commonFolder
  }
}

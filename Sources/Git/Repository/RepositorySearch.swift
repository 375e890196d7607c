import SystemPackage

/// Finds the repositories below a folder.
public struct RepositorySearch: Sendable {
  /// Folders further down than this are not searched.
  public static let depthLimit = 8

  public init() {}

  /// The folders at or below `root` that are, or claim to be, git repositories, in byte order.
  ///
  /// Repositories are not searched for further ones, and links to folders are not followed.
  public func repositories(below root: FilePath) -> [FilePath] {
    var found: [FilePath] = []
    var pending = [(folder: root, depth: 0)]
    while let (folder, depth) = pending.popLast() {
      if RepositoryResolver.claimsToBeRepository(folder) {
        found.append(folder)
      } else if depth < Self.depthLimit {
        pending += Self.subfolders(of: folder).reversed().map { ($0, depth + 1) }
      }
    }
    return found
  }

  /// Whether `folder` is, or claims to be, a git repository.
  public static func isRepository(_ folder: FilePath) -> Bool {
    RepositoryResolver.claimsToBeRepository(folder)
  }

  private static func subfolders(of folder: FilePath) -> [FilePath] {
    (folder.folderEntries() ?? []).map { folder.appending($0) }.filter { FileStatus($0)?.isFolder == true }
  }
}

extension RepositoryResolver {
  /// Whether `folder` holds all that git asks of a bare repository.
  static func looksBare(_ folder: FilePath) -> Bool {
    FileStatus(folder.appending("HEAD")) != nil
      && (FileStatus(folder.appending("commondir")) != nil
        || ["objects", "refs"].allSatisfy { FileStatus(folder.appending($0), followingLink: true)?.isFolder == true })
  }

  /// Whether someone meant `folder` to be a repository, though it may be broken.
  static func claimsToBeRepository(_ folder: FilePath) -> Bool {
    if FileStatus(folder.appending(".git")) != nil || folder.extension == "git" { return true }
    return ["HEAD", "objects", "refs"].count { FileStatus(folder.appending($0)) != nil } >= 2
  }
}

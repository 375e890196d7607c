import Git
import Records
import SystemPackage

/// The repositories to audit, expanded from paths.
public struct Watchlist: Hashable, Sendable {
  /// By id.
  public let repositories: [WatchedRepository]

  /// Expands paths that a user named: each a repository, a folder of repositories, or a folder inside a work tree.
  ///
  /// - Throws: `WatchlistError` where a path does not exist or two repositories have one id.
  public init(named paths: [FilePath]) throws(WatchlistError) {
    try self.init(paths) { root in root.map(RepositoryTrust.found) ?? .named }
  }

  /// Expands paths that the configuration names; they are trusted, whoever owns them.
  ///
  /// - Throws: as `init(named:)`.
  public init(configured paths: [FilePath]) throws(WatchlistError) {
    try self.init(paths) { _ in .configured }
  }

  private init(_ paths: [FilePath], trust: (FilePath?) -> RepositoryTrust) throws(WatchlistError) {
    var found: [WatchedRepository] = []
    for path in paths { found += try Self.expand(path, trust) }
    repositories = try Self.unique(found)
  }

  private static func expand(
    _ path: FilePath, _ trust: (FilePath?) -> RepositoryTrust
  ) throws(WatchlistError) -> [WatchedRepository] {
    guard let resolved = path.resolvingLinks() else {
      throw WatchlistError("\(path): no such file or folder")
    }
    let below = RepositorySearch().repositories(below: resolved)
    if below.isEmpty || below == [resolved] {
      // Either the repository itself, or a folder in one; if it is neither, the audit will say so.
      return [WatchedRepository(id: id(of: rootFolder(resolved)), path: path, trust: trust(nil))]
    }
    return below.map { repository in
      let inside = repository.components.dropFirst(resolved.components.count)
      let source = inside.reduce(path) { $0.appending($1) }
      return WatchedRepository(
        id: RepositoryID(components: inside.map(\.string)), path: source, trust: trust(resolved))
    }
  }

  // A work tree's name says more than that of its `.git`, or of the subfolder that was named.
  private static func rootFolder(_ path: FilePath) -> FilePath {
    if path.lastComponent?.string == ".git" { return path.removingLastComponent() }
    var folder = path
    while !folder.components.isEmpty {
      if RepositorySearch.isRepository(folder) { return folder }
      folder.removeLastComponent()
    }
    return path
  }

  private static func id(of path: FilePath) -> RepositoryID {
    RepositoryID(components: [path.lastComponent?.string ?? "root"])
  }

  private static func unique(_ found: [WatchedRepository]) throws(WatchlistError) -> [WatchedRepository] {
    var known: [RepositoryID: WatchedRepository] = [:]
    for repository in found {
      guard let other = known.updateValue(repository, forKey: repository.id) else { continue }
      if isSame(other.path, repository.path) { continue }
      throw WatchlistError(
        "\(other.path) and \(repository.path) would both be named \(repository.id) in reports; audit the folder above "
          + "them, so that their names tell them apart, or one at a time with different --reports")
    }
    return known.values.sorted { $0.id < $1.id }
  }

  private static func isSame(_ left: FilePath, _ right: FilePath) -> Bool {
    rootFolder(left.resolvingLinks() ?? left) == rootFolder(right.resolvingLinks() ?? right)
  }
}

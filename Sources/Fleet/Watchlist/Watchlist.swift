import Git
import Records
import SystemPackage

/// The repositories to audit.
public struct Watchlist: Hashable, Sendable {
  /// By id.
  public private(set) var repositories: [WatchedRepository]
  /// Folders that could not be searched, so that repositories in them are missing here.
  public private(set) var unsearched: [UnsearchedFolder]
  /// Globs that match no repository now.
  public private(set) var unmatched: [FilePath]

  /// Expands paths that a user named: each a repository, a folder of repositories, or a folder inside a work tree.
  ///
  /// - Throws: `WatchlistError` where a path does not exist or two repositories have one id.
  public init(named paths: [FilePath]) throws(WatchlistError) {
    try self.init(paths.map { path throws(WatchlistError) in (path, try PathExpansion(named: path)) })
  }

  /// Expands paths and globs that the configuration names; they are trusted, whoever owns them.
  ///
  /// A path that does not exist is one repository's trouble: the audit will say so.
  ///
  /// - Throws: `WatchlistError` where two repositories have one id.
  public init(configured paths: [FilePath], remotes: [WatchedRepository] = []) throws(WatchlistError) {
    try self.init(paths.map { ($0, PathExpansion(configured: $0)) }, remotes)
  }

  /// The repositories of a configuration, with those that its lists name, and its remotes.
  ///
  /// - Throws: `SettingsError` where a list cannot be read; `WatchlistError` where two repositories have one id.
  public init(_ configuration: Configuration, mirrors: MirrorsFolder) throws {
    let lists = try configuration.lists.enumerated().map { index, path in
      try RepositoryList(contentsOf: path, namedAt: configuration.places["lists.\(index)"])
    }
    let remotes = configuration.remotes + lists.flatMap(\.remotes)
    try self.init(
      configured: configuration.repositories + lists.flatMap(\.paths),
      remotes: remotes.map { WatchedRepository($0, in: mirrors) })
  }

  /// Several lists as one.
  ///
  /// - Throws: `WatchlistError` where two repositories have one id.
  public init(joining lists: [Watchlist]) throws(WatchlistError) {
    repositories = try Self.unique(lists.flatMap(\.repositories))
    unsearched = lists.flatMap(\.unsearched)
    unmatched = lists.flatMap(\.unmatched)
  }

  private init(
    _ expansions: [(path: FilePath, expansion: PathExpansion)], _ remotes: [WatchedRepository] = []
  ) throws(WatchlistError) {
    repositories = try Self.unique(expansions.flatMap(\.expansion.repositories) + remotes)
    unsearched = expansions.flatMap(\.expansion.unsearched)
    unmatched = expansions.filter(\.expansion.isUnmatched).map(\.path)
  }

  /// The list without the repositories that are not asked for.
  public func filter(_ isAskedFor: (WatchedRepository) -> Bool) -> Watchlist {
    var list = self
    list.repositories.removeAll { !isAskedFor($0) }
    return list
  }

  /// The repositories of these ids alone; what became of the search for others is of no account.
  public func selecting(_ ids: Set<String>) -> Watchlist {
    var list = filter { ids.contains($0.id.text) }
    list.unsearched = []
    list.unmatched = []
    return list
  }

  /// The remotes in the list.
  public var remotes: [RemoteURL] { repositories.compactMap(\.remote) }

  private static func unique(_ found: [WatchedRepository]) throws(WatchlistError) -> [WatchedRepository] {
    var known: [RepositoryID: WatchedRepository] = [:]
    for repository in found {
      guard let other = known[repository.id] else {
        known[repository.id] = repository
        continue
      }
      if !isSame(other, repository) { throw WatchlistError(other, repository) }
    }
    return known.values.sorted { $0.id < $1.id }
  }

  private static func isSame(_ left: WatchedRepository, _ right: WatchedRepository) -> Bool {
    if left.remote != nil || right.remote != nil { return left.remote == right.remote }
    let paths = [left.path, right.path].map { PathExpansion.rootFolder($0.resolvingLinks() ?? $0) }
    return paths[0] == paths[1]
  }
}

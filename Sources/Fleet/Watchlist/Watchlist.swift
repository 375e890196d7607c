import Git
import Records
import SystemPackage

/// The repositories to audit, expanded from paths.
public struct Watchlist: Hashable, Sendable {
  /// By id.
  public let repositories: [WatchedRepository]
  /// Folders that could not be searched, so that repositories in them are missing here.
  public let unsearched: [UnsearchedFolder]

  /// Expands paths that a user named: each a repository, a folder of repositories, or a folder inside a work tree.
  ///
  /// - Throws: `WatchlistError` where a path does not exist or two repositories have one id.
  public init(named paths: [FilePath]) throws(WatchlistError) {
    try self.init(paths) { root in root.map(RepositoryTrust.found) ?? .named }
  }

  /// Expands paths that the configuration names; they are trusted, whoever owns them.
  ///
  /// A path that does not exist is one repository's trouble: the audit will say so.
  ///
  /// - Throws: `WatchlistError` where two repositories have one id.
  public init(configured paths: [FilePath]) throws(WatchlistError) {
    try self.init(paths) { _ in .configured }
  }

  private init(_ paths: [FilePath], trust: (FilePath?) -> RepositoryTrust) throws(WatchlistError) {
    var found: [WatchedRepository] = []
    var unsearched: [UnsearchedFolder] = []
    for path in paths {
      let expansion = try Self.expand(path, trust)
      found += expansion.repositories
      unsearched += expansion.unsearched
    }
    repositories = try Self.unique(found)
    self.unsearched = unsearched
  }

  private typealias Expansion = (repositories: [WatchedRepository], unsearched: [UnsearchedFolder])

  private static func expand(
    _ path: FilePath, _ trust: (FilePath?) -> RepositoryTrust
  ) throws(WatchlistError) -> Expansion {
    let resolved: FilePath
    do throws(Errno) {
      resolved = try path.resolveLinks()
    } catch {
      guard trust(nil) == .configured else { throw WatchlistError("\(path): \(error)") }
      return (
        [WatchedRepository(id: id(of: rootFolder(path.lexicallyNormalized())), path: path, trust: .configured)], []
      )
    }
    let search = RepositorySearch().run(below: resolved)
    let root = rootFolder(resolved)
    let isNone = search.repositories.isEmpty && (search.unsearched.isEmpty || RepositorySearch.isRepository(root))
    if isNone || search.repositories == [resolved] {
      // Either the repository itself, or a folder in one; if it is neither, the audit will say so.
      return ([WatchedRepository(id: id(of: root), path: path, trust: trust(nil))], [])
    }
    let repositories = search.repositories.map { repository in
      let inside = repository.components.dropFirst(resolved.components.count)
      return WatchedRepository(
        id: RepositoryID(names: inside.map(\.bytes)), path: shown(repository, resolved, as: path),
        trust: trust(resolved))
    }
    let unsearched = search.unsearched.map {
      UnsearchedFolder(path: shown($0.folder, resolved, as: path), reason: $0.reason)
    }
    return (repositories, unsearched)
  }

  // What was found below `root`, under the name that the user gave to that.
  private static func shown(_ found: FilePath, _ root: FilePath, as path: FilePath) -> FilePath {
    found.components.dropFirst(root.components.count).reduce(path) { $0.appending($1) }
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
    RepositoryID(names: [path.lastComponent?.bytes ?? Array("root".utf8)])
  }

  private static func unique(_ found: [WatchedRepository]) throws(WatchlistError) -> [WatchedRepository] {
    var known: [RepositoryID: WatchedRepository] = [:]
    for repository in found {
      guard let other = known.updateValue(repository, forKey: repository.id) else { continue }
      if isSame(other.path, repository.path) { continue }
      throw WatchlistError(
        "\(other.path) and \(repository.path) would both be named \(repository.id) in reports; "
          + remedy(other.path, repository.path))
    }
    return known.values.sorted { $0.id < $1.id }
  }

  // Where only `.git` tells two names apart, the folder above tells no more.
  private static func remedy(_ left: FilePath, _ right: FilePath) -> String {
    left.removingLastComponent() == right.removingLastComponent()
      ? "rename one, or audit one at a time with different --reports"
      : "audit the folder above them, so that their names tell them apart, or one at a time with different --reports"
  }

  private static func isSame(_ left: FilePath, _ right: FilePath) -> Bool {
    rootFolder(left.resolvingLinks() ?? left) == rootFolder(right.resolvingLinks() ?? right)
  }
}

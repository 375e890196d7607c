import Git
import Records
import SystemPackage

/// The repositories that one path means.
struct PathExpansion {
  private(set) var repositories: [WatchedRepository] = []
  private(set) var unsearched: [UnsearchedFolder] = []
  /// Whether the path is a glob that matches nothing.
  private(set) var isUnmatched = false

  /// Expands a path that a user named: a repository, a folder of repositories, or a folder inside a work tree.
  init(named path: FilePath) throws(WatchlistError) {
    do throws(Errno) {
      expand(path, try path.resolveLinks()) { root in root.map(RepositoryTrust.found) ?? .named }
    } catch {
      throw WatchlistError("\(path): \(error)")
    }
  }

  /// Expands a path that the configuration names, which may be a glob where no file has that very name.
  init(configured path: FilePath) {
    if let resolved = path.resolvingLinks() {
      expand(path, resolved) { _ in .configured }
    } else if let glob = RepositoryGlob(path) {
      expand(glob)
    } else {
      let root = Self.rootFolder(path.lexicallyNormalized())
      repositories = [WatchedRepository(id: Self.id(of: root), path: path, trust: .configured)]
    }
  }

  private mutating func expand(_ glob: RepositoryGlob) {
    let search = glob.run()
    let depth = glob.root == "." ? 0 : glob.root.components.count
    repositories = search.repositories.map { repository in
      WatchedRepository(
        id: RepositoryID(names: repository.components.dropFirst(depth).map(\.bytes)), path: repository,
        trust: .configured)
    }
    unsearched = search.unsearched.map { UnsearchedFolder(path: $0.folder, reason: $0.reason) }
    isUnmatched = repositories.isEmpty
  }

  private mutating func expand(_ path: FilePath, _ resolved: FilePath, trust: (FilePath?) -> RepositoryTrust) {
    let search = RepositorySearch().run(below: resolved)
    let root = Self.rootFolder(resolved)
    let isNone = search.repositories.isEmpty && (search.unsearched.isEmpty || RepositorySearch.isRepository(root))
    if isNone || search.repositories == [resolved] {
      // Either the repository itself, or a folder in one; if it is neither, the audit will say so.
      repositories = [WatchedRepository(id: Self.id(of: root), path: path, trust: trust(nil))]
      return
    }
    repositories = search.repositories.map { repository in
      let inside = repository.components.dropFirst(resolved.components.count)
      return WatchedRepository(
        id: RepositoryID(names: inside.map(\.bytes)), path: Self.shown(repository, resolved, as: path),
        trust: trust(resolved))
    }
    unsearched = search.unsearched.map {
      UnsearchedFolder(path: Self.shown($0.folder, resolved, as: path), reason: $0.reason)
    }
  }

  // What was found below `root`, under the name that the user gave to that.
  private static func shown(_ found: FilePath, _ root: FilePath, as path: FilePath) -> FilePath {
    found.components.dropFirst(root.components.count).reduce(path) { $0.appending($1) }
  }

  /// A work tree's name says more than that of its `.git`, or of the subfolder that was named.
  static func rootFolder(_ path: FilePath) -> FilePath {
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
}

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Finds the repository that a path means, without asking libgit2 to search.
public struct RepositoryResolver: Sendable {
  public let trust: RepositoryTrust

  public init(trust: RepositoryTrust) {
    self.trust = trust
  }

  /// The repository at `path`: a bare one, a work tree, a linked worktree, or any folder inside a work tree.
  ///
  /// - Throws: `notRepository`, `foreignOwner`, `outsideRoot`, and what reading `.git` throws.
  public func resolve(_ path: FilePath) throws(GitError) -> RepositoryLocation {
    let context = ErrorContext(repository: path.string)
    let start = try Self.existing(path)
    guard let found = try gitFolder(from: start, context) else {
      throw GitError(.notRepository, repository: path.string, "no git repository here or in a folder above")
    }
    let common = try commonFolder(of: found, context)
    let location = RepositoryLocation(name: path.string, gitFolder: found, commonFolder: common)
    try checkOwner(location)
    try checkInside([found, common] + Self.linkedParts(of: common), context)
    try checkInside(try Alternates(objects: common.appending("objects"), context: context).folders(), context)
    return location
  }

  private static func existing(_ path: FilePath) throws(GitError) -> FilePath {
    do throws(Errno) {
      return try path.resolveLinks()
    } catch {
      throw error.isAbsence
        ? GitError(.notRepository, repository: path.string, "the path does not exist")
        : GitError(.unreadable, repository: path.string, "the path cannot be followed: \(error)")
    }
  }

  // Only a path that a user names may mean a folder further up.
  private func gitFolder(from start: FilePath, _ context: ErrorContext) throws(GitError) -> FilePath? {
    var folder = start
    while true {
      if Self.looksBare(folder) { return folder }
      if let found = try dotGit(in: folder, context) { return found }
      guard case .named = trust, folder.removeLastComponent(), !folder.isEmpty else { return nil }
    }
  }

  private func dotGit(in folder: FilePath, _ context: ErrorContext) throws(GitError) -> FilePath? {
    let path = folder.appending(".git")
    guard let status = FileStatus(path, followingLink: true) else { return nil }
    if status.isFolder { return path.resolvingLinks() }
    let text = try GuardedFile(path: path, context: context).read(limit: 4096) ?? []
    guard let target = Self.value(of: text, after: "gitdir: ") else {
      throw context.corrupt("\(path) names no git folder")
    }
    guard let resolved = folder.pushing(target).resolvingLinks() else {
      throw GitError(.notRepository, repository: context.repository, "\(path) leads to \(target), which does not exist")
    }
    return resolved
  }

  private func commonFolder(of folder: FilePath, _ context: ErrorContext) throws(GitError) -> FilePath {
    let path = folder.appending("commondir")
    guard let text = try GuardedFile(path: path, context: context).read(limit: 4096) else { return folder }
    guard let target = Self.value(of: text, after: ""), let resolved = folder.pushing(target).resolvingLinks() else {
      throw context.corrupt("\(path) leads nowhere")
    }
    return resolved
  }

  // As git decides it: the folder with HEAD and the one with the objects belong to the user who reads them.
  private func checkOwner(_ location: RepositoryLocation) throws(GitError) {
    if case .configured = trust { return }
    for folder in [location.gitFolder, location.commonFolder] {
      guard let owner = FileStatus(folder)?.owner, !Self.acceptedOwners.contains(owner) else { continue }
      throw GitError(
        .foreignOwner, repository: location.name,
        "\(folder) belongs to user \(owner); name the path in the configuration to trust it")
    }
  }

  // What of a repository may be a link to another one.
  private static func linkedParts(of common: FilePath) -> [FilePath] {
    let packs = common.appending("objects").appending("pack")
    let parts = ["objects", "refs", "packed-refs", "shallow", "config"].map { common.appending($0) } + [packs]
    let files = (packs.folderEntries() ?? []).map { packs.appending($0) }.filter { FileStatus($0)?.isLink == true }
    return (parts + files).compactMap { $0.resolvingLinks() }
  }

  private func checkInside(_ paths: [FilePath], _ context: ErrorContext) throws(GitError) {
    guard case .found(let root) = trust, let root = root.resolvingLinks() else { return }
    for path in paths where !path.starts(with: root) {
      throw GitError(
        .outsideRoot, repository: context.repository,
        "it borrows from \(path), outside \(root); name the repository itself to allow that")
    }
  }

  private static func value(of text: [UInt8], after key: String) -> FilePath? {
    let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.starts(with: key.utf8), line.count > key.utf8.count else { return nil }
    return FilePath(bytes: line.dropFirst(key.utf8.count))
  }

  // A service that runs under sudo may read what the calling user owns, as git allows.
  private static let acceptedOwners: Set<UInt32> = {
    var owners: Set<UInt32> = [geteuid()]
    if geteuid() == 0, let user = getenv("SUDO_UID").flatMap({ UInt32(String(cString: $0)) }) { owners.insert(user) }
    return owners
  }()
}

import CardChecker
import Git

/// Looks paths up in the trees of commits, each tree read once.
struct TreeLookup {
  private var folders: [ObjectID: TreeFolder] = [:]
  private var contents: [ObjectID: FileContent?] = [:]
  private var listings: [ObjectID: ObjectID] = [:]

  private static let anyObject = ObjectID(hex: String(repeating: "0", count: ObjectID.byteCount * 2))!
  /// The most trees and files that are kept.
  private static let limit = 2_000
  /// The largest file whose beginning is read.
  private static let byteLimit = 16 << 20

  /// What stands at the paths asked for, below a commit's tree.
  mutating func surroundings(
    _ paths: [ReferencedPath], below root: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> Surroundings {
    var found = Surroundings()
    found.items.reserveCapacity(paths.count)
    var latest: (path: ArraySlice<UInt8>, folder: TreeFolder?)?
    for asked in paths {
      let (path, name) = asked.path.split
      if latest?.path != path { latest = (path, try folder(at: path, below: root, in: repository)) }
      let item = name.isEmpty ? TreeItem(mode: .tree, id: root) : latest?.folder?[name]
      found.items.append(try item.map { item throws(GitError) in try shown(item, to: asked, in: repository) })
    }
    return found
  }

  // Of what only has to be there, nobody asks what is in it: a folder that leads to a file changes all the time.
  private mutating func shown(
    _ item: TreeItem, to asked: ReferencedPath, in repository: borrowing Repository
  ) throws(GitError) -> TreeItem {
    if asked.isListed && item.mode.isTree {
      return TreeItem(mode: item.mode, id: try listing(of: item.id, in: repository))
    }
    return asked.isRead ? item : TreeItem(mode: item.mode, id: Self.anyObject)
  }

  /// The answers to what a card asked, below a commit's tree.
  mutating func facts(
    _ asked: Verdict.Dependencies, _ surroundings: Surroundings, below root: ObjectID,
    in repository: borrowing Repository
  ) throws(GitError) -> CardFacts {
    var entries: [RepositoryPath: TreeEntryKind] = [:]
    var contents: [RepositoryPath: FileContent] = [:]
    var folders: [RepositoryPath: [FolderEntry]] = [:]
    for (asked, item) in zip(asked.paths, surroundings.items) {
      guard let item else { continue }
      entries[asked.path] = TreeEntryKind(item.mode)
      if asked.isRead && entries[asked.path] == .file {
        contents[asked.path] = try content(of: item.id, in: repository)
      }
      guard asked.isListed, let item = try self.item(at: asked.path, below: root, in: repository), item.mode.isTree
      else { continue }
      folders[asked.path] = try folder(item.id, in: repository).entries
    }
    return CardFacts(entries: entries, contents: contents, folders: folders)
  }

  /// What stands at a path below a commit's tree; nil where nothing does.
  mutating func item(
    at path: RepositoryPath, below root: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> TreeItem? {
    let (folder, name) = path.split
    if name.isEmpty { return TreeItem(mode: .tree, id: root) }
    return try self.folder(at: folder, below: root, in: repository)?[name]
  }

  private mutating func folder(
    at path: ArraySlice<UInt8>, below root: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> TreeFolder? {
    var found = try folder(root, in: repository)
    for name in path.split(separator: UInt8(ascii: "/")) {
      guard let item = found[name], item.mode.isTree else { return nil }
      found = try folder(item.id, in: repository)
    }
    return found
  }

  /// A folder by its tree.
  mutating func folder(_ id: ObjectID, in repository: borrowing Repository) throws(GitError) -> TreeFolder {
    if let known = folders[id] { return known }
    if folders.count >= Self.limit { folders.removeAll() }
    let folder = try TreeFolder(id, in: repository)
    folders[id] = folder
    return folder
  }

  // An id that tells the names in a folder from others, and is the same whatever the files hold.
  private mutating func listing(of id: ObjectID, in repository: borrowing Repository) throws(GitError) -> ObjectID {
    if let known = listings[id] { return known }
    if listings.count >= Self.limit { listings.removeAll() }
    let listing = ObjectID(listing: try folder(id, in: repository).entries)
    listings[id] = listing
    return listing
  }

  private mutating func content(
    of id: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> FileContent? {
    if let known = contents[id] { return known }
    if contents.count >= Self.limit { contents.removeAll() }
    let content = try Self.content(of: id, in: repository)
    contents[id] = content
    return content
  }

  /// Nil where the object is not here, as in a clone without large files.
  private static func content(
    of id: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> FileContent? {
    do throws(GitError) {
      let size = try repository.header(of: id).size
      guard size <= byteLimit else { return FileContent(size: size, start: nil) }
      let start = try repository.blob(id, limit: byteLimit).prefix(CardReferences.contentLimit)
      return FileContent(size: size, start: Array(start))
    } catch {
      if error.code == .contentAbsent { return nil }
      throw error
    }
  }
}

extension RepositoryPath {
  /// The folder's path and the name there; both are empty for the root.
  fileprivate var split: (folder: ArraySlice<UInt8>, name: ArraySlice<UInt8>) {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return ([], bytes[...]) }
    return (bytes[..<slash], bytes[(slash + 1)...])
  }
}

extension ObjectID {
  /// The digest of names and kinds.
  fileprivate init(listing entries: [FolderEntry]) {
    var text: [UInt8] = []
    for entry in entries {
      text.append(UInt8(ascii: entry.kind.letter))
      text += entry.name
      text.append(0)
    }
    let digits = SHA256Digest(of: text).hexadecimal.prefix(ObjectID.byteCount * 2)
    self = ObjectID(hex: String(digits))!
  }
}

extension TreeEntryKind {
  fileprivate var letter: Unicode.Scalar {
    switch self {
    case .file: "f"
    case .folder: "d"
    case .symlink: "l"
    case .submodule: "m"
    }
  }
}

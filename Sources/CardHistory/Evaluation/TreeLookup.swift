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
    _ references: CardReferences, below root: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> Surroundings {
    var found = Surroundings()
    for path in references.entries.union(references.contents).union(references.folders) {
      guard let item = try item(at: path, below: root, in: repository) else { continue }
      // Of what only has to be there, nobody asks what is in it: a folder that leads to a file changes all the time.
      var id = Self.anyObject
      if references.contents.contains(path) { id = item.id }
      if item.mode.isTree && references.folders.contains(path) { id = try listing(of: item.id, in: repository) }
      found.items[path] = TreeItem(mode: item.mode, id: id)
    }
    return found
  }

  /// The answers to what a card asked, below a commit's tree.
  mutating func facts(
    _ references: CardReferences, _ surroundings: Surroundings, below root: ObjectID,
    in repository: borrowing Repository
  ) throws(GitError) -> CardFacts {
    var contents: [RepositoryPath: FileContent] = [:]
    for path in references.contents {
      guard let item = surroundings.items[path], TreeEntryKind(item.mode) == .file else { continue }
      contents[path] = try content(of: item.id, in: repository)
    }
    var folders: [RepositoryPath: [FolderEntry]] = [:]
    for path in references.folders {
      guard let item = try item(at: path, below: root, in: repository), item.mode.isTree else { continue }
      folders[path] = try folder(item.id, in: repository).entries
    }
    return CardFacts(
      entries: surroundings.items.mapValues { TreeEntryKind($0.mode) }, contents: contents, folders: folders)
  }

  /// What stands at a path below a commit's tree; nil where nothing does.
  mutating func item(
    at path: RepositoryPath, below root: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> TreeItem? {
    var item = TreeItem(mode: .tree, id: root)
    for name in path.bytes.split(separator: UInt8(ascii: "/")) {
      guard item.mode.isTree, let next = try folder(item.id, in: repository)[Array(name)] else { return nil }
      item = next
    }
    return item
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

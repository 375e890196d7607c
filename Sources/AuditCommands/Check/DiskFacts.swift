import CardChecker
import Fleet
import Git
import SystemPackage

/// Looks up on disk what a card refers to; links are not followed.
struct DiskFacts {
  /// The folder that the paths are relative to.
  let root: FilePath

  /// The answers to what a card asked.
  func facts(for references: CardReferences) -> CardFacts {
    let asked = references.entries.union(references.contents).union(references.folders)
    let entries = asked.compactMap { path in kind(of: path).map { (path, $0) } }
    let contents = references.contents.compactMap { path in content(of: path).map { (path, $0) } }
    let folders = references.folders.compactMap { path in names(in: path).map { (path, $0) } }
    return CardFacts(
      entries: Dictionary(uniqueKeysWithValues: entries), contents: Dictionary(uniqueKeysWithValues: contents),
      folders: Dictionary(uniqueKeysWithValues: folders))
  }

  /// Every folder on the way has to be one, and not a link to one, as in a commit's tree.
  private func kind(of path: RepositoryPath) -> TreeEntryKind? {
    var file = root
    var kind = TreeEntryKind.folder
    for name in path.bytes.split(separator: UInt8(ascii: "/")) {
      guard kind == .folder, let component = FilePath.Component(bytes: name) else { return nil }
      file.append(component)
      guard let next = FileStatus(file).flatMap(TreeEntryKind.init) else { return nil }
      kind = next
    }
    return kind
  }

  private func content(of path: RepositoryPath) -> FileContent? {
    guard kind(of: path) == .file, let status = FileStatus(file(path)) else { return nil }
    let start = try? RegularFile.start(of: file(path), count: CardReferences.contentLimit)
    return FileContent(size: status.size, start: start)
  }

  private func names(in path: RepositoryPath) -> [FolderEntry]? {
    guard kind(of: path) == .folder else { return nil }
    return file(path).folderEntries()?.compactMap { name in
      FileStatus(file(path).appending(name)).flatMap(TreeEntryKind.init)
        .map { FolderEntry(name: name.bytes, kind: $0) }
    }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private func file(_ path: RepositoryPath) -> FilePath {
    root.appending(path.bytes.split(separator: UInt8(ascii: "/")).compactMap { FilePath.Component(bytes: $0) })
  }
}

extension TreeEntryKind {
  /// Nil for what git does not keep, such as a pipe.
  fileprivate init?(_ status: FileStatus) {
    if status.isFolder {
      self = .folder
    } else if status.isLink {
      self = .symlink
    } else if status.isFile {
      self = .file
    } else {
      return nil
    }
  }
}

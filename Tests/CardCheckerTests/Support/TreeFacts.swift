@testable import CardChecker

extension CardFacts {
  /// A tree with files at the paths given and folders above them; `others` are no files.
  static func tree(
    _ files: String..., others: [String: TreeEntryKind] = [:], contents: [String: [UInt8]] = [:]
  ) -> CardFacts {
    var kinds: [RepositoryPath: TreeEntryKind] = [:]
    for path in files + contents.keys { kinds[RepositoryPath(path)] = .file }
    for (path, kind) in others { kinds[RepositoryPath(path)] = kind }
    var folders: [RepositoryPath: [FolderEntry]] = [:]
    for (path, kind) in kinds {
      for folder in path.foldersAbove { kinds[folder] = .folder }
      guard let folder = path.folder else { continue }
      folders[folder, default: []].append(FolderEntry(name: path.name, kind: kind))
    }
    let starts = contents.map { (RepositoryPath($0), FileContent(size: $1.count, start: $1)) }
    return CardFacts(entries: kinds, contents: Dictionary(uniqueKeysWithValues: starts), folders: folders)
  }
}

/// The first bytes of a PNG file.
let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]

import CardChecker
import CardHistory
import Fleet
import Git
import SystemPackage

/// Finds cards on disk.
struct DiskCardSearch {
  private let layout: Layout

  init(_ layout: Layout) {
    self.layout = layout
  }

  /// The cards that an argument means: standard input, a file, or what the layout matches below a folder.
  ///
  /// - Throws: `DiskCardError` where the path cannot be read.
  func cards(at argument: String) throws -> [DiskCard] {
    if argument == "-" { return [try standardInput()] }
    let path = FilePath(argument)
    guard let resolved = path.resolvingLinks() else { throw DiskCardError(path, "no such file or folder") }
    if FileStatus(resolved)?.isFolder == true { return try below(resolved, shownAs: path) }
    return [try file(resolved, shownAs: path)]
  }

  private func standardInput() throws -> DiskCard {
    let text = try RegularFile.contents(of: .standardInput, limit: Self.sizeLimit)
    return DiskCard(
      bundle: CardBundle(path: RepositoryPath("-"), details: .text(text), metadata: nil), root: ".", shownFolder: "")
  }

  private func file(_ resolved: FilePath, shownAs path: FilePath) throws -> DiskCard {
    let root = Self.repositoryFolder(of: resolved) ?? resolved.removingLastComponent()
    let inside = resolved.components.dropFirst(root.components.count)
    let shown = path.string
    let relative = inside.map(\.string).joined(separator: "/")
    // Where the argument ends as the path in the repository does, what precedes that is the folder.
    let folder = shown.hasSuffix(relative) ? String(shown.dropLast(relative.count)) : root.string + "/"
    return try card(Array(inside), root: root, shownFolder: folder)
  }

  private func below(_ root: FilePath, shownAs path: FilePath) throws -> [DiskCard] {
    var matcher = LayoutMatcher(layout)
    var found: [DiskCard] = []
    var pending: [[FilePath.Component]] = [[]]
    let shown = path.string == "." ? "" : path.string.hasSuffix("/") ? path.string : path.string + "/"
    while let folder = pending.popLast() {
      let entries = root.appending(folder).folderEntries() ?? []
      for name in entries where name.string != ".git" {
        let components = folder + [name]
        let status = FileStatus(root.appending(components))
        if status?.isFolder == true, components.count < Self.depthLimit {
          pending.append(components)
        } else if status?.isFile == true || status?.isLink == true, let match = matcher.match(Self.path(components)) {
          let card = try card(components, root: root, shownFolder: shown)
          if match == .card || card.bundle.marksModelCard { found.append(card) }
        }
      }
    }
    return found.sorted { $0.bundle.path < $1.bundle.path }
  }

  private func card(
    _ components: [FilePath.Component], root: FilePath, shownFolder: String
  ) throws -> DiskCard {
    let details = try Self.text(root.appending(components))
    let bundle = CardBundle(
      path: Self.path(components), details: details, metadata: try metadata(beside: components, root),
      ingestion: try ingestion(beside: components, root))
    return DiskCard(bundle: bundle, root: root, shownFolder: shownFolder)
  }

  private func metadata(beside card: [FilePath.Component], _ root: FilePath) throws -> MetadataFile? {
    for name in Layout.metadataNames {
      guard let component = FilePath.Component(name) else { continue }
      let components = card.dropLast() + [component]
      if FileStatus(root.appending(components))?.isFile != true { continue }
      return MetadataFile(path: Self.path(Array(components)), text: try Self.text(root.appending(components)))
    }
    return nil
  }

  private func ingestion(beside card: [FilePath.Component], _ root: FilePath) throws -> [MetadataFile] {
    let names = root.appending(Array(card.dropLast())).folderEntries() ?? []
    let found = names.filter { name in
      guard Layout.isIngestion(name.bytes) else { return false }
      let status = FileStatus(root.appending(Array(card.dropLast()) + [name]))
      return status?.isFile == true || status?.isLink == true
    }
    return try found.map { name in
      let components = card.dropLast() + [name]
      return MetadataFile(path: Self.path(Array(components)), text: try Self.text(root.appending(components)))
    }
  }

  private static func text(_ path: FilePath) throws -> CardText {
    if FileStatus(path)?.isLink == true { return .unreadable(.symlink) }
    do {
      return .text(try RegularFile.read(path, limit: sizeLimit))
    } catch Errno.fileTooLarge {
      return .unreadable(.overLimit(bytes: sizeLimit + 1))
    } catch {
      throw DiskCardError(path, "\(error)")
    }
  }

  private static func path(_ components: [FilePath.Component]) -> RepositoryPath {
    RepositoryPath(bytes: Array(components.map(\.bytes).joined(separator: "/".utf8)))
  }

  private static func repositoryFolder(of file: FilePath) -> FilePath? {
    var folder = file.removingLastComponent()
    while !folder.components.isEmpty {
      if RepositorySearch.isRepository(folder) { return folder }
      folder.removeLastComponent()
    }
    return nil
  }

  private static let sizeLimit = 1 << 20
  private static let depthLimit = 64
}

extension CardBundle {
  /// Whether the text begins with the front matter of a model card.
  fileprivate var marksModelCard: Bool {
    guard case .text(let text) = details else { return false }
    return FrontMatter.marksModelCard(text)
  }
}

import Foundation

@testable import CardChecker

/// A repository's tree with one card in it, from the folder `Cards` beside this file.
struct CardTree {
  /// The files by path.
  var files: [String: [UInt8]]
  /// The path of the card's text.
  let card: String

  static let names = ["huggingface", "model-card-1", "model-card-2", "model-card-3", "model-card-4"]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  init(files: [String: [UInt8]], card: String) {
    self.files = files
    self.card = card
  }

  init(named name: String) throws {
    let root = CardTree.folder.appendingPathComponent("Cards/\(name)").resolvingSymlinksInPath()
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appendingPathComponent(path)
      if !file.hasDirectoryPath, let data = try? Data(contentsOf: file) { files[path] = Array(data) }
    }
    self.files = files
    card = try CardTree.cardNames.first { files[$0] != nil } ?? { throw CocoaError(.fileNoSuchFile) }()
  }

  private static let cardNames = [
    "model_card_docs/model_card_details.md", "model_card_docs/model_card_text.md", "README.md",
  ]

  /// What a checker says of the card.
  func assess(_ policy: Policy = .default, rules: [any Rule.Type] = RuleCatalogue.rules) -> CardAssessment {
    let checker = CardChecker(policy: policy)
    let read = checker.read(bundle)
    let facts = facts(for: checker.references(read))
    return checker.check(read, facts: facts, on: CivilDay("2026-01-01"), rules: rules)
  }

  /// The card's text; nil where it was removed.
  var text: String? { files[card].map { String(decoding: $0, as: UTF8.self) } }

  private var bundle: CardBundle {
    let metadata = ["model_card_metadata.yaml", "model_card_details.yaml"].compactMap { file(beside: $0) }.first
    let folder = RepositoryPath(card).folder.map { $0.description + "/" } ?? ""
    let ingestion = files.keys.sorted().filter { $0.hasPrefix(folder + "dataset_ingestion_") }
    return CardBundle(
      path: RepositoryPath(card), details: .text(files[card] ?? []), metadata: metadata,
      ingestion: ingestion.map { MetadataFile(path: RepositoryPath($0), text: .text(files[$0] ?? [])) })
  }

  private func file(beside name: String) -> MetadataFile? {
    guard let path = RepositoryPath(card).resolving(name), let bytes = files[path.description] else { return nil }
    return MetadataFile(path: path, text: .text(bytes))
  }

  private func facts(for references: CardReferences) -> CardFacts {
    let asked = references.entries.union(references.contents).union(references.folders)
    let entries = asked.compactMap { path in kind(of: path).map { (path, $0) } }
    let contents = references.contents.compactMap { path in
      files[path.description].map { (path, FileContent(size: $0.count, start: $0)) }
    }
    let folders = references.folders.filter { kind(of: $0) == .folder }.map { ($0, names(in: $0)) }
    return CardFacts(
      entries: Dictionary(uniqueKeysWithValues: entries), contents: Dictionary(uniqueKeysWithValues: contents),
      folders: Dictionary(uniqueKeysWithValues: folders))
  }

  private func kind(of path: RepositoryPath) -> TreeEntryKind? {
    if files[path.description] != nil { return .file }
    return path.bytes.isEmpty || files.keys.contains { $0.hasPrefix(path.description + "/") } ? .folder : nil
  }

  private func names(in folder: RepositoryPath) -> [FolderEntry] {
    let prefix = folder.bytes.isEmpty ? "" : folder.description + "/"
    let below = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
    return Set(below.map { $0.prefix { $0 != "/" } }).sorted().map { name in
      FolderEntry(name: Array(name.utf8), kind: below.contains(name) ? .file : .folder)
    }
  }
}

/// Reads the text of a bundle into a card.
struct CardReader {
  private let templates: [Template]
  private let names: TemplateNames

  init(templates: [Template]) {
    self.templates = templates
    names = TemplateNames(templates)
  }

  /// The most bytes of a card.
  static let byteLimit = 1024 * 1024

  func read(_ bundle: CardBundle) -> Card {
    do {
      return try readText(of: bundle)
    } catch {
      return Card(
        path: bundle.path, metadataPath: bundle.metadata?.path, unreadable: error, blocks: [], lineCount: 1,
        sections: [], labels: [], addresses: .none, metadata: bundle.metadata.map(Metadata.init(file:)) ?? .none,
        frontMatter: .none, ingestion: [], match: nil)
    }
  }

  private func readText(of bundle: CardBundle) throws(Unreadable) -> Card {
    let (text, frontMatter) = CardReader.separated(try CardReader.checkedText(bundle.details))
    let document = try CardReader.parse(text)
    let sections = Section.sections(of: document.blocks)
    let labels = LabelFinder(blocks: document.blocks).labels(sections: sections)
    let metadata = bundle.metadata.map(Metadata.init(file:)) ?? frontMatter
    let reader = DestinationReader(
      card: bundle.path, repository: metadata.text("repository_link").flatMap(RepositoryAddress.init),
      isModelPage: metadata.source == .frontMatter)
    let matcher = TemplateMatcher(blocks: document.blocks, sections: sections, labels: labels)
    return Card(
      path: bundle.path, metadataPath: bundle.metadata?.path, unreadable: nil, blocks: document.blocks,
      lineCount: document.lineCount, sections: sections, labels: labels,
      addresses: Addresses(blocks: document.blocks, frontMatter: frontMatter, reader: reader), metadata: metadata,
      frontMatter: frontMatter, ingestion: bundle.ingestion.map(Metadata.init(file:)),
      match: matcher.bestMatch(of: templates, names, isFirstRevision: metadata.isFirstRevision))
  }

  private static func parse(_ text: [UInt8]) throws(Unreadable) -> MarkdownDocument {
    do {
      return try MarkdownDocument(text)
    } catch {
      throw .tooComplex(error.complexity)
    }
  }

  /// The text with line feeds, or why it is none.
  private static func checkedText(_ text: CardText) throws(Unreadable) -> [UInt8] {
    switch text {
    case .unreadable(let reason): throw reason
    case .text(let bytes):
      if bytes.count > byteLimit { throw .overLimit(bytes: bytes.count) }
      if bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) { throw .lfsPointer }
      if let line = firstInvalidLine(bytes) { throw .notUTF8(line: line) }
      return LineEndings.unified(bytes)
    }
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int? {
    if bytes.isASCII || String(validating: bytes, as: UTF8.self) != nil { return nil }
    var line = 1
    for part in bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return 1
  }

  /// Blanks a byte order mark and front matter out, so that every line keeps its number.
  private static func separated(_ text: [UInt8]) -> (text: [UInt8], frontMatter: Metadata) {
    guard let range = FrontMatter.contentRange(of: text) else {
      return (text.starts(with: FrontMatter.byteOrderMark) ? Array(text.dropFirst(3)) : text, .none)
    }
    let end = text[range.upperBound...].firstIndex(of: ASCII.newline) ?? text.count
    let breaks = text[..<end].count { $0 == ASCII.newline }
    let blank = Array(repeating: ASCII.newline, count: breaks)
    return (blank + text[end...], Metadata(source: .frontMatter, yaml: text[range], firstLine: 2))
  }
}

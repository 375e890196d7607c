/// What is known of a model besides the card's text.
struct Metadata: Sendable, Hashable {
  /// Where the metadata stands.
  enum Source: Sendable, Hashable {
    case file(RepositoryPath)
    case frontMatter
    case none
  }

  let source: Source
  /// The whole document, a mapping; nil where there is none or it could not be read.
  let root: YAMLValue?
  /// Why it could not be read.
  let failure: YAMLReader.Failure?
  /// The lines of the file; of front matter, those up to its end.
  let lineCount: Int

  static let none = Metadata(source: .none, root: nil, failure: nil, lineCount: 1)

  /// Reads a metadata file.
  init(file: MetadataFile) {
    let source = Source.file(file.path)
    switch file.text {
    case .unreadable(let reason):
      self.init(source: source, root: nil, failure: .unreadable(reason), lineCount: 1)
    case .text(let bytes):
      self.init(source: source, yaml: LineEndings.unified(bytes)[...], firstLine: 1)
    }
  }

  /// Reads YAML that begins on `firstLine` of its file.
  init(source: Source, yaml: ArraySlice<UInt8>, firstLine: Int) {
    let lines = firstLine + yaml.dropLast().count { $0 == ASCII.newline }
    do throws(YAMLReader.Failure) {
      let root = try YAMLReader.read(yaml, firstLine: firstLine)
      guard let root, case .mapping = root else {
        let problem = root == nil ? "it holds no keys" : "it is no mapping of keys to values"
        throw YAMLReader.Failure.invalid(line: root?.line ?? firstLine, problem: problem)
      }
      self.init(source: source, root: root, failure: nil, lineCount: lines)
    } catch {
      self.init(source: source, root: nil, failure: error, lineCount: lines)
    }
  }

  private init(source: Source, root: YAMLValue?, failure: YAMLReader.Failure?, lineCount: Int) {
    self.source = source
    self.root = root
    self.failure = failure
    self.lineCount = lineCount
  }

  /// The value of a top-level key.
  subscript(key: String) -> YAMLValue? { root?[key] }

  /// The first text that stands under one of the keys.
  func text(_ keys: String...) -> String? {
    for key in keys {
      if let text = self[key]?.text { return text }
    }
    return nil
  }
}

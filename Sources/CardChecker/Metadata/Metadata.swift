/// What is known of a model besides the card's text.
struct Metadata: Sendable, Hashable {
  /// Where the metadata stands.
  enum Source: Sendable, Hashable {
    case file
    case frontMatter
    case none
  }

  let source: Source
  /// The whole document; nil where there is none or it could not be read.
  let root: YAMLValue?
  /// Why it could not be read.
  let failure: YAMLReader.Failure?

  static let none = Metadata(source: .none, root: nil, failure: nil)

  /// Reads a metadata file.
  init(file: MetadataFile) {
    switch file.text {
    case .unreadable(let reason): self.init(source: .file, root: nil, failure: .unreadable(reason))
    case .text(let bytes): self.init(source: .file, yaml: LineEndings.unified(bytes)[...], firstLine: 1)
    }
  }

  /// Reads YAML that begins on `firstLine` of its file.
  init(source: Source, yaml: ArraySlice<UInt8>, firstLine: Int) {
    do {
      self.init(source: source, root: try YAMLReader.read(yaml, firstLine: firstLine), failure: nil)
    } catch {
      self.init(source: source, root: nil, failure: error)
    }
  }

  private init(source: Source, root: YAMLValue?, failure: YAMLReader.Failure?) {
    self.source = source
    self.root = root
    self.failure = failure
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

// The C library inside Yams, which brings its module along.
internal import CYaml

/// Reads a document straight from the parser's events, without the tree of nodes in between, each with a tag of its own,
/// that takes several times as long.
///
/// It answers only where that is all there is to reading: nothing refers to anything, every key is text and stands
/// once, and the document keeps to the bounds.
struct YAMLEventReader: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var event = yaml_event_t()
  private var nodesLeft = YAMLLimits.nodes
  private let firstLine: Int

  /// The document whose first line is `firstLine` of its file; nil where it takes more to read it, or it is none.
  static func read(_ text: ArraySlice<UInt8>, firstLine: Int) -> YAMLValue? {
    text.withUnsafeBufferPointer { bytes in
      var reader = YAMLEventReader(bytes, firstLine: firstLine)
      return reader.document()
    }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.firstLine = firstLine
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    var event = event
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private mutating func document() -> YAMLValue? {
    guard next(is: YAML_STREAM_START_EVENT), next(is: YAML_DOCUMENT_START_EVENT), advance(), let root = value(depth: 0),
      next(is: YAML_DOCUMENT_END_EVENT), next(is: YAML_STREAM_END_EVENT)
    else { return nil }
    return root
  }

  private mutating func next(is type: yaml_event_type_t) -> Bool {
    advance() && event.type == type
  }

  /// Goes to the next event; false where the text is at fault.
  private mutating func advance() -> Bool {
    yaml_event_delete(&event)
    return yaml_parser_parse(parser, &event) == 1
  }
}

extension YAMLEventReader {
  private var line: Int { firstLine + event.start_mark.line }

  /// The value that begins with the present event; the present event is its last one then.
  private mutating func value(depth: Int) -> YAMLValue? {
    nodesLeft -= 1
    guard nodesLeft >= 0, depth <= YAMLLimits.depth else { return nil }
    switch event.type {
    case YAML_SCALAR_EVENT: return scalar.map { .scalar($0) }
    case YAML_SEQUENCE_START_EVENT: return sequence(depth: depth)
    case YAML_MAPPING_START_EVENT: return mapping(depth: depth)
    default: return nil
    }
  }

  private mutating func sequence(depth: Int) -> YAMLValue? {
    let line = line
    var values: [YAMLValue] = []
    while advance(), event.type != YAML_SEQUENCE_END_EVENT {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
    return event.type == YAML_SEQUENCE_END_EVENT ? .sequence(values, line: line) : nil
  }

  private mutating func mapping(depth: Int) -> YAMLValue? {
    let line = line
    var entries: [YAMLEntry] = []
    while advance(), event.type != YAML_MAPPING_END_EVENT {
      guard event.type == YAML_SCALAR_EVENT, let key = scalar, advance(), let value = value(depth: depth + 1) else {
        return nil
      }
      entries.append(YAMLEntry(key: key, value: value))
    }
    guard event.type == YAML_MAPPING_END_EVENT, YAMLEventReader.areDistinct(entries) else { return nil }
    return .mapping(entries, line: line)
  }

  /// Whether no key stands twice, takes over others, or looks like one that was renamed.
  private static func areDistinct(_ entries: [YAMLEntry]) -> Bool {
    var names = Set<String>(minimumCapacity: entries.count)
    return entries.allSatisfy {
      names.insert($0.key.text).inserted && $0.key.text != "<<" && YAMLRepeatedKey.name(of: $0.key.text) == nil
    }
  }

  /// Nil where it begins with the mark of a byte order, which decoders treat in their own ways.
  private var scalar: YAMLScalar? {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    if bytes.starts(with: FrontMatter.byteOrderMark) { return nil }
    let isQuoted = scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    return YAMLScalar(text: String(decoding: bytes, as: UTF8.self), line: line, isQuoted: isQuoted)
  }
}

import CCMarkGFM

/// A parsed CommonMark document, with tables as GitHub has them.
///
/// Frees what the C library allocated.
struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses text whose lines end in line feeds. `MarkdownLimits` must have let it through.
  init(_ text: [UInt8]) {
    let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS)!
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, CommonMarkTree.table)
    text.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    root = cmark_parser_finish(parser)!
  }

  deinit {
    cmark_node_free(root)
  }

  /// Calls `body` with each node as it is entered and left, from first to last.
  func walk(_ body: (CommonMarkNode, _ isEntered: Bool) -> Void) {
    let iterator = cmark_iter_new(root)!
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return }
      body(CommonMarkNode(pointer: cmark_iter_get_node(iterator)!), event == CMARK_EVENT_ENTER)
    }
  }

  /// The library registers its extensions once for the whole process, and never changes them afterwards.
  private nonisolated(unsafe) static let table: OpaquePointer? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()
}

/// A node, valid only while its tree is walked.
struct CommonMarkNode {
  fileprivate let pointer: OpaquePointer

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var literal: [UInt8] { Array(literalBytes) }
  var url: [UInt8] { Array(CommonMarkNode.bytes(cmark_node_get_url(pointer))) }

  /// The literal without a copy, valid as long as the node.
  var literalBytes: UnsafeBufferPointer<UInt8> { CommonMarkNode.bytes(cmark_node_get_literal(pointer)) }

  /// Whether a block of code stands between fences rather than being indented.
  var isFenced: Bool {
    var (length, offset, character) = (Int32(0), Int32(0), CChar(0))
    return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
  }

  /// The name of the node's type, for those of an extension, which have no constant.
  var typeName: String { String(cString: cmark_node_get_type_string(pointer)) }

  /// Whether it is a node of the table extension.
  var isExtension: Bool {
    let value = type.rawValue & UInt32(CMARK_NODE_VALUE_MASK)
    return value > 0x0b
  }

  /// The bytes of a C string, of which no character is repaired.
  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    var length = 0
    while text[length] != 0 { length += 1 }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: length)
  }
}

import CCMarkGFM

/// A Markdown text as cmark-gfm alone reads it: with tables, as the checker wants them, and not walked.
enum ParsedText {
  static func parse(_ text: [UInt8]) {
    cmark_node_free(tree(text))
  }

  /// The lines on which headings begin.
  static func headingLines(_ text: [UInt8]) -> Set<Int> {
    let root = tree(text)
    defer { cmark_node_free(root) }
    var lines: Set<Int> = []
    var node = cmark_node_first_child(root)
    while let current = node {
      if cmark_node_get_type(current) == CMARK_NODE_HEADING { lines.insert(Int(cmark_node_get_start_line(current))) }
      node = cmark_node_next(current)
    }
    return lines
  }

  private static func tree(_ text: [UInt8]) -> OpaquePointer? {
    let parser = cmark_parser_new(CMARK_OPT_SOURCEPOS)
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, table)
    text.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    return cmark_parser_finish(parser)
  }

  /// The library registers its extensions once for the whole process, and never changes them afterwards.
  private nonisolated(unsafe) static let table: OpaquePointer? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table")
  }()
}

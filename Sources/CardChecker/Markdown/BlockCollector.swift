import CCMarkGFM

/// Turns the nodes of a CommonMark tree into blocks.
struct BlockCollector {
  private(set) var blocks: [Block] = []

  private let lineCount: Int
  private var open: BlockParts?
  private var imageText: [UInt8]?
  private var linkStarts: [Int] = []
  private var boldStart: Int?
  private var cellStart = 0
  private var listItems: [Int] = []
  private var listItemCount = 0
  private var quoteDepth = 0
  private var breakCount = 0

  init(lineCount: Int) {
    self.lineCount = lineCount
  }

  /// Takes in a node as it is entered or left.
  mutating func visit(_ node: CommonMarkNode, isEntered: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT: append(node.literal)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: appendBreak()
    case CMARK_NODE_CODE: appendCode(node.literal)
    case CMARK_NODE_HTML_INLINE: appendHTML(node.literal)
    case CMARK_NODE_STRONG: isEntered ? startBold() : endBold()
    case CMARK_NODE_LINK: isEntered ? linkStarts.append(open?.text.count ?? 0) : endLink(node)
    case CMARK_NODE_IMAGE: isEntered ? startImage() : endImage(node)
    default: visitBlock(node, isEntered: isEntered)
    }
  }

  private mutating func visitBlock(_ node: CommonMarkNode, isEntered: Bool) {
    switch node.type {
    case CMARK_NODE_HEADING: isEntered ? start(.heading(level: node.headingLevel), node) : end()
    case CMARK_NODE_PARAGRAPH: isEntered ? start(.paragraph, node) : end()
    case CMARK_NODE_CODE_BLOCK: addCode(node)
    case CMARK_NODE_HTML_BLOCK: addHTML(node)
    case CMARK_NODE_THEMATIC_BREAK:
      start(.rule, node)
      end()
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth += isEntered ? 1 : -1
    case CMARK_NODE_ITEM: isEntered ? startItem() : endItem()
    default:
      if node.isExtension { visitTable(node, isEntered: isEntered) }
    }
  }

  private mutating func visitTable(_ node: CommonMarkNode, isEntered: Bool) {
    switch node.typeName {
    case "table_header": isEntered ? start(.row(isHeader: true), node) : end()
    case "table_row": isEntered ? start(.row(isHeader: false), node) : end()
    case "table_cell": isEntered ? startCell() : endCell()
    default: break
    }
  }
}

extension BlockCollector {
  private mutating func start(_ kind: Block.Kind, _ node: CommonMarkNode) {
    let first = min(max(node.startLine, 1), lineCount)
    let last = min(max(node.endLine, first), lineCount)
    var block = BlockParts(kind: kind, lines: first...last)
    block.listDepth = listItems.count
    block.listItem = listItems.last ?? 0
    block.isQuoted = quoteDepth > 0
    open = block
    breakCount = 0
  }

  private mutating func end() {
    if var block = open {
      if case .heading = block.kind { block.trim(toLineCount: breakCount + 1) }
      blocks.append(Block(block))
    }
    open = nil
  }

  private mutating func startItem() {
    listItemCount += 1
    listItems.append(listItemCount)
  }

  private mutating func endItem() {
    listItems.removeLast()
  }

  private mutating func append(_ text: [UInt8]) {
    if imageText != nil {
      imageText?.append(contentsOf: text)
    } else {
      open?.text.append(contentsOf: text)
    }
  }

  private mutating func appendBreak() {
    breakCount += 1
    append([ASCII.newline])
  }

  private mutating func appendCode(_ text: [UInt8]) {
    let start = open?.text.count ?? 0
    append(text)
    if imageText == nil { open?.code.append(start..<(start + text.count)) }
  }

  private mutating func addCode(_ node: CommonMarkNode) {
    start(.code, node)
    let text = node.literal
    open?.text = text
    open?.code = [0..<text.count]
    if node.isFenced { open?.textLine += 1 }
    end()
  }

  private mutating func startCell() {
    if let count = open?.text.count, count > 0 { append(Array(" | ".utf8)) }
    cellStart = open?.text.count ?? 0
  }

  private mutating func endCell() {
    guard let end = open?.text.count else { return }
    open?.cells.append(cellStart..<end)
  }
}

extension BlockCollector {
  /// Only bold text that begins a line can be a label.
  private mutating func startBold() {
    guard imageText == nil, let text = open?.text else { return }
    let isLineStart = text.last.map { $0 == ASCII.newline } ?? true
    boldStart = isLineStart ? text.count : nil
  }

  private mutating func endBold() {
    if let start = boldStart, let end = open?.text.count, start < end { open?.bold.append(start..<end) }
    boldStart = nil
  }

  private mutating func endLink(_ node: CommonMarkNode) {
    guard let start = linkStarts.popLast(), let end = open?.text.count else { return }
    open?.links.append(Link(url: node.url, text: start..<max(start, end)))
  }

  private mutating func startImage() {
    if imageText == nil { imageText = [] }
  }

  private mutating func endImage(_ node: CommonMarkNode) {
    guard let text = imageText, let position = open?.text.count else { return }
    open?.images.append(Image(url: node.url, alternative: text, position: position))
    imageText = nil
  }
}

extension BlockCollector {
  private mutating func addHTML(_ node: CommonMarkNode) {
    start(.html, node)
    let html = node.literal
    let scanner = HTMLScanner(html, firstLine: open?.lines.lowerBound ?? 1)
    open?.extend(toLineCount: html.dropLast().count { $0 == ASCII.newline } + 1, in: lineCount)
    open?.text = scanner.text
    open?.markup = scanner.markup
    open?.comments = scanner.comments
    open?.links = scanner.links
    open?.images = scanner.images
    open?.hasMarkupTable = scanner.hasTable
    end()
  }

  /// Inline, each tag and each comment is a node of its own.
  private mutating func appendHTML(_ html: [UInt8]) {
    guard imageText == nil, let position = open?.text.count, let line = open?.textLine else { return }
    let scanner = HTMLScanner(html, firstLine: line + breakCount)
    open?.comments.append(contentsOf: scanner.comments)
    open?.links.append(contentsOf: scanner.links.map { Link(url: $0.url, text: position..<position) })
    open?.images.append(
      contentsOf: scanner.images.map { Image(url: $0.url, alternative: $0.alternative, position: position) })
    append(scanner.text)
  }
}

extension BlockParts {
  /// The parser counts the blank line after an underlined heading as its own.
  fileprivate mutating func trim(toLineCount count: Int) {
    lines = lines.lowerBound...min(lines.upperBound, lines.lowerBound + count - 1)
  }

  /// The parser leaves the line out that ends a comment.
  fileprivate mutating func extend(toLineCount count: Int, in lineCount: Int) {
    lines = lines.lowerBound...min(lineCount, max(lines.upperBound, lines.lowerBound + count - 1))
  }
}

import CCMarkGFM

/// Turns the nodes of a CommonMark tree into blocks.
struct BlockCollector {
  private(set) var blocks: [Block] = []

  let lineCount: Int
  var open: BlockParts?
  var imageText: [UInt8]?
  var linkStarts: [Int] = []
  var boldStart: Int?
  var cellStart = 0
  var listItems: [Int] = []
  var listItemCount = 0
  var quoteDepth = 0
  var breakCount = 0

  private let isDefinition: (Int) -> Bool

  /// - Parameter isDefinition: whether a line of the text may define the address of a reference.
  init(lineCount: Int, isDefinition: @escaping (Int) -> Bool) {
    self.lineCount = lineCount
    self.isDefinition = isDefinition
  }

  /// Takes in a node as it is entered or left.
  mutating func visit(_ node: CommonMarkNode, isEntered: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT:
      findLostBreaks(node)
      append(node.literalBytes)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: appendBreak()
    case CMARK_NODE_CODE: appendCode(node.literal)
    case CMARK_NODE_HTML_INLINE:
      findLostBreaks(node)
      appendHTML(node.literal)
    case CMARK_NODE_STRONG: isEntered ? startBold() : endBold()
    case CMARK_NODE_LINK: isEntered ? linkStarts.append(open?.text.count ?? 0) : endLink(node)
    case CMARK_NODE_IMAGE: isEntered ? startImage() : endImage(node)
    default: visitBlock(node, isEntered: isEntered)
    }
  }

  mutating func visitBlock(_ node: CommonMarkNode, isEntered: Bool) {
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

  mutating func visitTable(_ node: CommonMarkNode, isEntered: Bool) {
    switch node.typeName {
    case "table_header": isEntered ? start(.row(isHeader: true), node) : end()
    case "table_row": isEntered ? start(.row(isHeader: false), node) : end()
    case "table_cell": isEntered ? startCell() : endCell()
    default: break
    }
  }
}

extension BlockCollector {
  mutating func start(_ kind: Block.Kind, _ node: CommonMarkNode) {
    let first = min(max(node.startLine, 1), lineCount)
    let last = min(max(node.endLine, first), lineCount)
    var block = BlockParts(kind: kind, lines: first...last)
    block.listDepth = listItems.count
    block.listItem = listItems.last ?? 0
    block.isQuoted = quoteDepth > 0
    open = block
    breakCount = 0
  }

  mutating func end() {
    guard var block = open.take() else { return }
    if case .heading = block.kind { block.trim(toLineCount: breakCount + 1) }
    if block.kind == .paragraph { block.skip(toLineCount: breakCount + 1, isDefinition) }
    blocks.append(Block(block))
  }

  mutating func startItem() {
    listItemCount += 1
    listItems.append(listItemCount)
  }

  mutating func endItem() {
    listItems.removeLast()
  }

  mutating func append(_ text: some Collection<UInt8>) {
    if imageText != nil {
      imageText?.append(contentsOf: text)
    } else {
      open?.text.append(contentsOf: text)
    }
  }

  mutating func appendBreak() {
    breakCount += 1
    if imageText != nil, let position = open?.text.count { open?.lostBreaks.append(position) }
    append(CollectionOfOne(ASCII.newline))
  }

  /// The parser makes blanks of the ends of lines in code, and counts them in the lines of what follows.
  mutating func findLostBreaks(_ node: CommonMarkNode) {
    guard open?.kind == .paragraph, let last = open?.lines.upperBound, let first = open?.textLine,
      let count = open?.text.count
    else { return }
    let line = node.startLine
    while line <= last, first + breakCount < line {
      breakCount += 1
      open?.lostBreaks.append(max(0, count - 1))
    }
  }

  mutating func appendCode(_ text: [UInt8]) {
    let start = open?.text.count ?? 0
    append(text)
    if imageText == nil { open?.code.append(start..<(start + text.count)) }
  }

  mutating func addCode(_ node: CommonMarkNode) {
    start(.code, node)
    let text = node.literal
    open?.text = text
    open?.code = [0..<text.count]
    if node.isFenced { open?.textLine += 1 }
    end()
  }

  mutating func startCell() {
    if let count = open?.text.count, count > 0 { append(Array(" | ".utf8)) }
    cellStart = open?.text.count ?? 0
  }

  mutating func endCell() {
    guard let end = open?.text.count else { return }
    open?.cells.append(cellStart..<end)
  }
}

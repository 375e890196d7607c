import CCMarkGFM

extension BlockCollector {
  /// Only bold text that begins a line can be a label.
  mutating func startBold() {
    guard imageText == nil, let text = open?.text else { return }
    let isLineStart = text.last.map { $0 == ASCII.newline } ?? true
    boldStart = isLineStart ? text.count : nil
  }

  mutating func endBold() {
    if let start = boldStart, let end = open?.text.count, start < end { open?.bold.append(start..<end) }
    boldStart = nil
  }

  mutating func endLink(_ node: CommonMarkNode) {
    guard let start = linkStarts.popLast(), let end = open?.text.count else { return }
    open?.links.append(Link(url: node.url, text: start..<max(start, end)))
  }

  mutating func startImage() {
    if imageText == nil { imageText = [] }
  }

  mutating func endImage(_ node: CommonMarkNode) {
    guard let text = imageText, let position = open?.text.count else { return }
    open?.images.append(Image(url: node.url, alternative: text, position: position))
    imageText = nil
  }
}

extension BlockCollector {
  mutating func addHTML(_ node: CommonMarkNode) {
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
    open?.anchors = scanner.anchors
    open?.markupHeadings = scanner.headings
    open?.hasOpenHeading = scanner.hasOpenHeading
    end()
  }

  /// Inline, each tag and each comment is a node of its own.
  mutating func appendHTML(_ html: [UInt8]) {
    guard imageText == nil, let position = open?.text.count, let line = open?.textLine else { return }
    let scanner = HTMLScanner(html, firstLine: line + breakCount)
    open?.comments.append(contentsOf: scanner.comments)
    open?.anchors.append(contentsOf: scanner.anchors)
    open?.links.append(contentsOf: scanner.links.map { $0.moved(to: position) })
    open?.images.append(contentsOf: scanner.images.map { $0.moved(to: position) })
    if scanner.hasOpenHeading { open?.hasOpenHeading = true }
    breakCount += scanner.text.count { $0 == ASCII.newline }
    append(scanner.text)
  }
}

extension BlockParts {
  /// The parser counts the blank line after an underlined heading as its own.
  mutating func trim(toLineCount count: Int) {
    lines = lines.lowerBound...min(lines.upperBound, lines.lowerBound + count - 1)
  }

  /// The parser counts the lines that define addresses at the head of a paragraph as its own.
  mutating func skip(toLineCount count: Int, _ isDefinition: (Int) -> Bool) {
    let first = lines.upperBound - count + 1
    guard first > lines.lowerBound, isDefinition(lines.lowerBound) else { return }
    lines = first...lines.upperBound
    textLine = first
  }

  /// The parser leaves the line out that ends a comment.
  mutating func extend(toLineCount count: Int, in lineCount: Int) {
    lines = lines.lowerBound...min(lineCount, max(lines.upperBound, lines.lowerBound + count - 1))
  }
}

extension Link {
  fileprivate func moved(to position: Int) -> Link {
    Link(url: url, text: position..<position, isMarkup: isMarkup)
  }
}

extension Image {
  fileprivate func moved(to position: Int) -> Image {
    Image(url: url, alternative: alternative, position: position, origin: origin)
  }
}

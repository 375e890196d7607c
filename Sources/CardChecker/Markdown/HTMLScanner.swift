/// What a piece of HTML shows and hides.
struct HTMLScanner {
  /// The text between tags.
  private(set) var text: [UInt8] = []
  /// The HTML without comments.
  private(set) var markup: [UInt8] = []
  private(set) var comments: [Comment] = []
  private(set) var links: [Link] = []
  private(set) var images: [Image] = []
  /// The names that links within the page can lead to.
  private(set) var anchors: [[UInt8]] = []
  /// The parts of the text that headings show.
  private(set) var headings: [Range<Int>] = []
  private(set) var hasTable = false

  /// Whether a heading begins here and does not end.
  var hasOpenHeading: Bool { headingStart != nil }

  private let source: [UInt8]
  private var index = 0
  private var countedIndex = 0
  private var tagEnd: Int?
  private var headingStart: Int?
  private var line: Int

  /// Reads HTML that begins on `firstLine`.
  init(_ source: [UInt8], firstLine: Int) {
    self.source = source
    line = firstLine
    tagEnd = source.firstIndex(of: ASCII.greater)
    scan()
  }

  private mutating func scan() {
    while index < source.count {
      if source[index] != ASCII.less, source[index] != HTMLScanner.blank[0] {
        append(to: source.endIndex(from: index) { $0 != ASCII.less && $0 != HTMLScanner.blank[0] })
      } else if source[index...].starts(with: HTMLScanner.blank) {
        text.append(ASCII.space)
        index += HTMLScanner.blank.count
      } else if source.hasWord("<!--", at: index) {
        readComment()
      } else if isTagStart(index + 1), let end = endOfTag() {
        readTag(source[index...end])
      } else {
        append(to: index + 1)
      }
    }
  }

  private static let blank = Array("&nbsp;".utf8)

  private mutating func append(to end: Int) {
    text.append(contentsOf: source[index..<end])
    markup.append(contentsOf: source[index..<end])
    index = end
  }

  /// Looked for once where there is none, for a text may be full of signs that open nothing.
  private mutating func endOfTag() -> Int? {
    if let end = tagEnd, end < index { tagEnd = source[index...].firstIndex(of: ASCII.greater) }
    guard let end = tagEnd, let next = endOutsideQuotes(after: end) else { return tagEnd }
    return next
  }

  /// The furthest that the end of a quoted value is looked for.
  private static let valueLimit = 2_048

  /// The end of the tag, where the sign at `first` stands in the value of an attribute.
  private func endOutsideQuotes(after first: Int) -> Int? {
    var quote: UInt8?
    var position = index
    while position < min(source.count, first + HTMLScanner.valueLimit) {
      let byte = source[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == ASCII.quote || byte == ASCII.apostrophe {
        if source[position - 1] == ASCII.equals { quote = byte }
      } else if byte == ASCII.greater {
        return position
      }
      position += 1
    }
    return nil
  }

  private func isTagStart(_ index: Int) -> Bool {
    index < source.count
      && (source[index].isLetter || source[index] == ASCII.slash || source[index] == ASCII.exclamation)
  }

  /// A comment may be as short as `<!-->`, whose hyphens begin and end it.
  private mutating func readComment() {
    let start = index + 4
    let close = source.firstIndex(of: "-->", from: index + 2)
    let end = close ?? source.count
    let content = start < end ? Array(source[start..<end]) : []
    comments.append(Comment(text: content, line: currentLine(), isClosed: close != nil))
    drop(to: close.map { $0 + 3 } ?? source.count)
  }

  /// Keeps the ends of lines, so that what follows stays on its line.
  private mutating func drop(to end: Int) {
    let breaks = source[index..<end].filter { $0 == ASCII.newline }
    text.append(contentsOf: breaks)
    markup.append(contentsOf: breaks)
    index = end
  }

  private mutating func currentLine() -> Int {
    line += source[countedIndex..<index].count { $0 == ASCII.newline }
    countedIndex = index
    return line
  }

  private mutating func readTag(_ source: ArraySlice<UInt8>) {
    markup.append(contentsOf: source)
    index = source.endIndex
    let tag = HTMLTag(source)
    if tag.headingLevel != nil { readHeading(isEnd: tag.isEnd) }
    if !tag.isEnd { readStart(tag) }
    text.append(contentsOf: source.filter { $0 == ASCII.newline })
    switch tag.name {
    case "table": hasTable = true
    case "script" where !tag.isEnd, "style" where !tag.isEnd: skip(to: tag.name)
    case "br", "p", "div", "tr", "li", "td", "th": text.append(ASCII.space)
    default: break
    }
  }

  private mutating func readHeading(isEnd: Bool) {
    if isEnd, let start = headingStart { headings.append(start..<text.count) }
    headingStart = isEnd ? nil : text.count
  }

  private mutating func readStart(_ tag: HTMLTag) {
    for name in [tag["id"], tag.name == "a" ? tag["name"] : nil] {
      if let name, !name.isEmpty { anchors.append(name) }
    }
    switch tag.name {
    case "img", "source": images.append(contentsOf: ImageTag(tag, position: text.count).images)
    case "a", "video": link(tag)
    default: break
    }
  }

  /// An anchor with a name and no address leads nowhere on purpose.
  private mutating func link(_ tag: HTMLTag) {
    guard let url = tag[tag.name == "a" ? "href" : "src"] else { return }
    if url.isEmpty, tag["id"] != nil || tag["name"] != nil { return }
    links.append(Link(url: url, text: text.count..<text.count, isMarkup: true))
  }

  /// What stands in a script or a style sheet is not shown.
  private mutating func skip(to name: String) {
    let end = source.firstIndex(of: name == "script" ? "</script" : "</style", from: index)
    drop(to: end ?? source.count)
  }
}

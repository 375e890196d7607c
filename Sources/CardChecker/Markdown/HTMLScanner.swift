/// What a piece of HTML shows and hides.
struct HTMLScanner {
  /// The text between tags.
  private(set) var text: [UInt8] = []
  /// The HTML without comments.
  private(set) var markup: [UInt8] = []
  private(set) var comments: [Comment] = []
  private(set) var links: [Link] = []
  private(set) var images: [Image] = []
  private(set) var hasTable = false

  private let source: [UInt8]
  private var index = 0
  private var countedIndex = 0
  private var tagEnd: Int?
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
      if source[index...].starts(with: HTMLScanner.blank) {
        text.append(ASCII.space)
        index += HTMLScanner.blank.count
      } else if source[index] != ASCII.less {
        append(source[index])
      } else if source.hasWord("<!--", at: index) {
        readComment()
      } else if isTagStart(index + 1), let end = endOfTag() {
        readTag(source[index...end])
      } else {
        append(source[index])
      }
    }
  }

  private static let blank = Array("&nbsp;".utf8)

  private mutating func append(_ byte: UInt8) {
    text.append(byte)
    markup.append(byte)
    index += 1
  }

  /// Looked for once where there is none, for a text may be full of signs that open nothing.
  private mutating func endOfTag() -> Int? {
    if let end = tagEnd, end < index { tagEnd = source[index...].firstIndex(of: ASCII.greater) }
    return tagEnd
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

  private mutating func readTag(_ tag: ArraySlice<UInt8>) {
    markup.append(contentsOf: tag)
    text.append(contentsOf: tag.filter { $0 == ASCII.newline })
    index = tag.endIndex
    let name = tag.dropFirst().prefix { $0.isAlphanumeric }.map(\.lowercased)
    switch name.string {
    case "img": images.append(image(tag))
    case "a": link(tag)
    case "table": hasTable = true
    case "br", "p", "div", "tr", "li", "td", "th": text.append(ASCII.space)
    case "script", "style": skip(to: name)
    default: break
    }
  }

  private func image(_ tag: ArraySlice<UInt8>) -> Image {
    Image(
      url: HTMLScanner.attribute("src", of: tag) ?? [], alternative: HTMLScanner.attribute("alt", of: tag),
      position: text.count)
  }

  private mutating func link(_ tag: ArraySlice<UInt8>) {
    guard let url = HTMLScanner.attribute("href", of: tag) else { return }
    links.append(Link(url: url, text: text.count..<text.count))
  }

  /// What stands in a script or a style sheet is not shown.
  private mutating func skip(to name: [UInt8]) {
    let end = source.firstIndex(of: name.string == "script" ? "</script" : "</style", from: index)
    drop(to: end ?? source.count)
  }

  /// The value of an attribute of a tag; nil where the tag lacks it.
  static func attribute(_ name: StaticString, of tag: ArraySlice<UInt8>) -> [UInt8]? {
    var start = tag.startIndex
    while let found = tag.firstIndex(of: name, from: start) {
      start = found + name.utf8CodeUnitCount
      let equals = tag.endIndex(from: start) { $0.isWhitespace }
      guard tag[found - 1].isWhitespace, equals < tag.endIndex, tag[equals] == ASCII.equals else { continue }
      return value(tag, from: tag.endIndex(from: equals + 1) { $0.isWhitespace })
    }
    return nil
  }

  private static func value(_ tag: ArraySlice<UInt8>, from start: Int) -> [UInt8] {
    guard start < tag.endIndex else { return [] }
    let first = tag[start]
    if first == ASCII.quote || first == ASCII.apostrophe {
      return Array(tag[(start + 1)...].prefix { $0 != first })
    }
    return Array(tag[start...].prefix { !$0.isWhitespace && $0 != ASCII.greater })
  }
}

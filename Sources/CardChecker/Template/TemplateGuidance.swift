/// What a template tells the author in the comments under one heading.
struct TemplateGuidance {
  private(set) var isOptional = false
  private(set) var isStronglyEncouraged = false
  private(set) var isPart = false
  private(set) var suggested: [SuggestedText] = []
  private(set) var prompts: [Fingerprint] = []
  private(set) var images: [SampleImage] = []

  /// Takes in the text of a comment.
  mutating func read(_ comment: [UInt8]) {
    readOption(comment.trimmed)
    readPrompts(comment)
    suggested.append(contentsOf: SuggestionReader(comment).sentences)
  }

  /// `(optional` begins the comment of an optional slot, and `(part)` that of a part of the slot above.
  private mutating func readOption(_ text: ArraySlice<UInt8>) {
    if text.hasWord("(part)", at: text.startIndex) { isPart = true }
    guard text.hasWord("(optional", at: text.startIndex) else { return }
    isOptional = true
    let end = text.firstIndex(of: ASCII.closeParenthesis) ?? text.endIndex
    if text[..<end].containsText("strongly encouraged") { isStronglyEncouraged = true }
  }

  /// Whether a line says that suggested text follows.
  static func isLabel(_ line: ArraySlice<UInt8>) -> Bool {
    SuggestionReader.afterLabel(line)?.isEmpty ?? false
  }

  /// Brackets are prompts where no address follows them; with an address and `!` they are an example image.
  private mutating func readPrompts(_ comment: [UInt8]) {
    for range in Brackets.insides(of: comment) where range.count > 1 {
      let next = range.upperBound + 1
      let fingerprint = FingerprintNotation.fingerprint(of: comment[range])
      if next == comment.count || comment[next] != ASCII.openParenthesis {
        prompts.append(fingerprint)
      } else if range.lowerBound >= 2, comment[range.lowerBound - 2] == ASCII.exclamation {
        let address = comment[(next + 1)...].prefix { $0 != ASCII.closeParenthesis }
        let parts = address.split(separator: ASCII.slash).filter { !$0.elementsEqual([ASCII.dot]) }
        images.append(
          SampleImage(
            fileName: (parts.last ?? []).string,
            folder: Array(parts.dropLast().joined(separator: [ASCII.slash])).string, alternative: fingerprint))
      }
    }
  }
}

/// Finds the passages that a comment suggests: those in quotes after `Suggested Text:` or `For example:`.
private struct SuggestionReader {
  private(set) var sentences: [SuggestedText] = []
  private var passage: [UInt8]?
  private var isSuggesting = false

  init(_ comment: [UInt8]) {
    for line in comment.split(separator: ASCII.newline, omittingEmptySubsequences: false) { read(line.trimmed) }
    finish()
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if passage != nil {
      append(line)
    } else if let rest = SuggestionReader.afterLabel(line) {
      isSuggesting = true
      read(rest)
    } else if isSuggesting, let sentence = FingerprintNotation.sentence(line) {
      sentences.append(sentence)
    } else if isSuggesting, let quote = SuggestionReader.quotes.first(where: { line.starts(with: $0) }) {
      passage = []
      append(line.dropFirst(quote.count))
    }
  }

  /// A quote at the end of a line ends the passage.
  private mutating func append(_ line: ArraySlice<UInt8>) {
    let quote = SuggestionReader.quotes.first { line.count >= $0.count && line.suffix($0.count).elementsEqual($0) }
    passage?.append(contentsOf: line.dropLast(quote?.count ?? 0))
    passage?.append(ASCII.newline)
    if quote != nil { finish() }
  }

  private mutating func finish() {
    if let passage, let document = try? MarkdownDocument(passage) {
      let statements = document.blocks.flatMap(Statement.statements(of:))
      sentences.append(contentsOf: statements.map { SuggestedText(sentence: $0.text) })
    }
    passage = nil
  }

  private static let quotes: [[UInt8]] = [[ASCII.quote], Array("\u{201C}".utf8), Array("\u{201D}".utf8)]

  static func afterLabel(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for label: StaticString in ["suggested text:", "for example:"] where line.hasWord(label, at: line.startIndex) {
      return line.dropFirst(label.utf8CodeUnitCount).trimmed
    }
    return nil
  }
}

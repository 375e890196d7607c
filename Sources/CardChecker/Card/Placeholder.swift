/// What stands where an answer should, and is none.
enum Placeholder {
  /// Whether a passage says nothing: it is empty, or all of it is a placeholder or a non-answer.
  ///
  /// `own` are the placeholders of the template itself.
  static func isEmpty(_ passage: Passage, own: Set<TextKey> = []) -> Bool {
    passage.content.allSatisfy { $0.isPlaceholder || (!own.isEmpty && own.contains(TextKey($0.text))) }
  }

  /// Whether a block is a placeholder or a non-answer.
  static func isPlaceholder(_ block: BlockParts, _ bytes: ByteSet) -> Bool {
    guard block.images.isEmpty, !block.isTabular, block.links.allSatisfy({ $0.url.isEmpty }) else { return false }
    if block.text.count > 80, !bytes.hasNonASCII { return false }
    if isOnlyMarks(block.text[...]) { return true }
    return (bytes.hasNonASCII || mayBeNonAnswer(block.text)) && isNonAnswer(TextKey(block.text)) || isBlankForm(block)
  }

  private static func isNonAnswer(_ key: TextKey) -> Bool {
    nonAnswers.contains(key) || beginsUnfinished(key)
  }

  /// Whether a text of ASCII begins as a non-answer does; most texts are told from them by that.
  private static func mayBeNonAnswer(_ text: [UInt8]) -> Bool {
    guard let start = text.firstIndex(where: \.isAlphanumeric), start + 1 < text.count else { return true }
    let (first, second) = (text[start].lowercased, text[start + 1].lowercased)
    return beginnings.contains { $0.0 == first && ($0.1 == second || !second.isAlphanumeric) }
  }

  /// The first two bytes of the non-answers.
  private static let beginnings = nonAnswers.map { ($0.bytes[0], $0.bytes[1]) }

  /// Bold labels, each with a colon, and placeholders behind them: "**Developed by:** [More Information Needed]".
  private static func isBlankForm(_ block: BlockParts) -> Bool {
    guard let first = block.bold.first, first.lowerBound == 0 else { return false }
    return block.bold.indices.allSatisfy { index in
      let end = index + 1 < block.bold.count ? block.bold[index + 1].lowerBound : block.text.count
      let rest = block.text[block.bold[index].upperBound..<end].trimmed
      let hasColon = block.text[block.bold[index]].trimmed.last == ASCII.colon || rest.first == ASCII.colon
      return hasColon && (isOnlyMarks(rest) || nonAnswers.contains(TextKey(rest)))
    }
  }

  /// Dots, dashes and the like, with no letter or digit among them.
  static func isOnlyMarks(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte.isAlphanumeric { return false }
      guard byte.isNonASCII else {
        index += 1
        continue
      }
      guard marks.contains(where: { text[index...].starts(with: $0) }) else { return false }
      index += 3
    }
    return true
  }

  /// The figure, en and em dash, the ellipsis and the bullet.
  private static let marks: [[UInt8]] = ["\u{2012}", "\u{2013}", "\u{2014}", "\u{2026}", "\u{2022}"].map {
    Array($0.utf8)
  }

  private static let nonAnswers: Set<TextKey> = Set(
    [
      "todo", "tbd", "tba", "fixme", "wip", "more information needed", "information needed", "needs more information",
      "coming soon", "will be added soon", "to be added", "to be announced", "to be completed", "to be determined",
      "to be done", "to be filled", "to be filled in", "to be updated", "work in progress", "placeholder", "none",
      "unknown", "na", "n a", "nil", "null", "not applicable", "xxx",
    ].map { TextKey($0) })

  /// "TODO: describe the data" is as empty as "TODO".
  private static func beginsUnfinished(_ key: TextKey) -> Bool {
    unfinished.contains { key.starts(with: $0) }
  }

  private static let unfinished = ["todo", "tbd", "fixme"].map { TextKey($0) }

  /// Whether a passage says that its slot does not apply, and why, and nothing else.
  static func isNotApplicable(_ passage: Passage) -> Bool {
    guard let block = passage.content.first, block.kind == .paragraph,
      passage.content.dropFirst().allSatisfy(\.isPlaceholder)
    else { return false }
    let text = block.text[...].trimming { $0.isWhitespace || $0 == ASCII.openParenthesis || $0 == ASCII.openBracket }
    for phrase: StaticString in ["not applicable", "n/a"] where text.hasWord(phrase, at: text.startIndex) {
      return isReason(text.dropFirst(phrase.utf8CodeUnitCount))
    }
    return false
  }

  /// Something that follows a mark or a word that gives reasons, so that "not applicable to humans" is none.
  private static func isReason(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = TextKey(rest).words
    guard words.count >= 2, let first = rest.trimmed.first else { return false }
    return !first.isAlphanumeric || ["because", "as", "since", "for", "here"].contains(words[0].string)
  }
}

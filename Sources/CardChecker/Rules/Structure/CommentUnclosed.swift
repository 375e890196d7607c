/// An HTML comment is not closed where it should be.
///
/// It hides everything up to the end of the card, or up to the end of a later comment together with the headings in
/// between.
enum CommentUnclosed: Rule {
  static let description = RuleDescription(
    id: "structure/comment-unclosed", severity: .error, summary: "An HTML comment is not closed and hides what follows.",
    remediation: "Write --> where the comment ends.")

  static func check(_ context: RuleContext) -> [Violation] {
    let known = Set(context.templates.flatMap(\.headingsByKey.keys))
    return context.card.blocks.flatMap { block in
      block.comments.compactMap { violation($0, in: block, known: known, context: context) }
    }
  }

  private static func violation(
    _ comment: Comment, in block: Block, known: Set<TextKey>, context: RuleContext
  ) -> Violation? {
    let subject = TextKey(comment.text.prefix(60)).bytes.string
    if !comment.isClosed {
      return Violation(message: unclosed, lines: comment.line...context.card.lineCount, subject: subject)
    }
    guard let nested = comment.text.firstIndex(of: "<!--"), let title = heading(in: comment.text[..<nested], known) else {
      return nil
    }
    return Violation(message: swallowing(title), lines: comment.line...block.lines.upperBound, subject: subject)
  }

  /// The first heading that a template knows among the lines of a comment.
  private static func heading(in text: ArraySlice<UInt8>, _ known: Set<TextKey>) -> String? {
    text.split(separator: ASCII.newline)
      .first { $0.first == ASCII.hash && known.contains(TextKey($0)) }
      .map { $0.trimming { $0 == ASCII.hash || $0.isWhitespace }.string }
  }
}

extension CommentUnclosed {
  private static let unclosed = "This comment is not closed, so a reader sees nothing of what follows."

  private static func swallowing(_ title: String) -> String {
    "This comment ends only with the next one, so a reader does not see the section \(title.quoted)."
  }
}

/// An HTML comment is not closed where it should be.
///
/// It hides everything up to the end of the card, or up to the end of a later comment together with the headings in
/// between.
enum CommentUnclosed: Rule {
  static let description = RuleDescription(
    id: "structure/comment-unclosed", severity: .error,
    summary: "An HTML comment is not closed and hides what follows.",
    remediation: "Write --> where the comment ends.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.blocks.flatMap { block in
      block.comments.compactMap { violation($0, in: block, context: context) }
    }
  }

  private static func violation(_ comment: Comment, in block: Block, context: RuleContext) -> Violation? {
    let nested = comment.text.firstIndex(of: "<!--")
    guard !comment.isClosed || nested != nil else { return nil }
    let subject = TextKey(comment.text.prefix(60)).bytes.string
    guard comment.isClosed, let nested else {
      return Violation(message: unclosed, lines: comment.line...context.card.lineCount, subject: subject)
    }
    guard let title = heading(in: comment.text[..<nested], of: context.templates) else { return nil }
    return Violation(message: swallowing(title), lines: comment.line...block.lines.upperBound, subject: subject)
  }

  /// The first heading that a template knows among the lines of a comment.
  private static func heading(in text: ArraySlice<UInt8>, of templates: [Template]) -> String? {
    let headings = text.split(separator: ASCII.newline).filter { $0.first == ASCII.hash }
    let known = headings.first { heading in templates.contains { $0.headingsByKey[TextKey(heading)] != nil } }
    return known.map { $0.trimming { $0 == ASCII.hash || $0.isWhitespace }.string }
  }
}

extension CommentUnclosed {
  private static let unclosed = "This comment is not closed, so a reader sees nothing of what follows."

  private static func swallowing(_ title: String) -> String {
    "This comment ends only with the next one, so a reader does not see the section \(title.quoted)."
  }
}

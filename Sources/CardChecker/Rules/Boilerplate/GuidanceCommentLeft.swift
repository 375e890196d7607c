/// A guidance comment of the template is still in the card.
///
/// Flags comments between a heading of the template and the text under it, which is where templates put guidance.
/// Readers do not see them, so the rule is off unless a policy asks for it.
enum GuidanceCommentLeft: Rule {
  static let description = RuleDescription(
    id: "boilerplate/guidance-comment-left", severity: .off, scope: .template,
    summary: "A guidance comment of the template is still in the card.",
    remediation: "Delete the comment once the section is filled.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    return match.headingOfSection.enumerated().compactMap { section, heading in
      guard let heading, let comment = guidance(context.card.sections[section], context) else { return nil }
      let name = match.template.headings[heading].name
      return Violation(
        message: message(name), lines: comment.line...comment.line, slot: match.template.headings[heading].slot?.name,
        subject: name)
    }
  }

  /// The first comment under a heading that stands before anything that a reader sees.
  private static func guidance(_ section: Section, _ context: RuleContext) -> Comment? {
    for block in context.card.blocks[section.own] {
      if let comment = block.comments.first { return comment }
      if block.isVisible { return nil }
    }
    return nil
  }
}

extension GuidanceCommentLeft {
  private static func message(_ heading: String) -> String {
    "The template's guidance for \(heading.quoted) is still here as a comment."
  }
}

/// A card is written in an old revision of the template.
enum TemplateOutdated: Rule {
  static let description = RuleDescription(
    id: "structure/template-outdated", severity: .note, scope: .template,
    summary: "The card is written in an old revision of the template.",
    remediation: "Move the card to the newest revision when you next change it.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match, let revision = match.template.revision,
      let newest = context.templates.last(where: { $0.name == match.template.name && $0.revision != nil }),
      newest.revision != revision
    else { return [] }
    let line = context.card.sections.first?.lines.lowerBound ?? 1
    return [
      Violation(
        message: message(revision, newest: newest.revision ?? ""), lines: line...line,
        detail: added(newest, since: match.template), subject: revision)
    ]
  }

  private static func added(_ newest: Template, since old: Template) -> String? {
    let names = newest.headings.filter { old.headingsByKey[$0.key] == nil }.map(\.name.quoted)
    return names.isEmpty ? nil : "new headings: " + names.joined(separator: ", ")
  }
}

extension TemplateOutdated {
  private static func message(_ revision: String, newest: String) -> String {
    "The card is written in revision \(revision) of the template; the newest is \(newest)."
  }
}

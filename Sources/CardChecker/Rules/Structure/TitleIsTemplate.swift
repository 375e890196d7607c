/// The title is still the template's.
enum TitleIsTemplate: Rule {
  static let description = RuleDescription(
    id: "structure/title-is-template", severity: .note, scope: .template, summary: "The title is still the template's.",
    remediation: "Give the card the name of the model as its title.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let section = context.card.sections.first, section.level == 1,
      context.templates.contains(where: { $0.title.map { TextKey($0) } == section.key })
    else { return [] }
    return [Violation(message: message(section.title), lines: section.lines)]
  }
}

extension TitleIsTemplate {
  private static func message(_ title: String) -> String {
    "The title \(title.quoted) is the template's and does not name the model."
  }
}

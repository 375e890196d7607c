/// The title is still the template's.
enum TitleIsTemplate: Rule {
  static let description = RuleDescription(
    id: "structure/title-is-template", severity: .note, scope: .template, summary: "The title is still the template's.",
    remediation: "Give the card the name of the model as its title.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let section = context.card.sections.first, section.level == 1,
      titles(context).contains(section.key)
    else { return [] }
    return [Violation(message: message(section.title), lines: section.lines)]
  }

  /// The title of the card's format, and those of all templates.
  private static func titles(_ context: RuleContext) -> [TextKey] {
    let templates = context.templates.filter { $0.format == .template || $0.name == context.card.match?.template.name }
    return templates.compactMap { $0.title.map { TextKey($0) } }
  }
}

extension TitleIsTemplate {
  private static func message(_ title: String) -> String {
    "The title \(title.quoted) is the template's and does not name the model."
  }
}

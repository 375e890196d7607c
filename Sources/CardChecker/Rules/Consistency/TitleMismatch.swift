/// The title names another model than the metadata.
///
/// Silent where the title is a template's or says only that this is a model card, and where all words of the one name
/// are in the other.
enum TitleMismatch: Rule {
  static let description = RuleDescription(
    id: "consistency/title-mismatch", severity: .warning, scope: .metadata,
    summary: "The title names another model than the metadata.",
    remediation: "Give the model the same name in the card's title and in the metadata.")

  static func check(_ context: RuleContext) -> [Violation] {
    let metadata = context.card.metadata
    guard let title = context.card.title, !isTemplates(title, context),
      let key = ["model_display_name", "model_name"].first(where: { metadata.text($0) != nil }),
      let name = metadata.text(key), differ(title.title, name)
    else { return [] }
    return [Violation(message: message(title.title, name), lines: title.lines, detail: name, key: key)]
  }

  private static func isTemplates(_ title: Section, _ context: RuleContext) -> Bool {
    context.templates.contains { $0.title.map { TextKey($0) } == title.key }
  }

  private static func differ(_ title: String, _ name: String) -> Bool {
    let (left, right) = (words(of: title), words(of: name))
    guard !left.isEmpty, !right.isEmpty else { return false }
    let (shorter, longer) = left.count <= right.count ? (left, right) : (right, left)
    if shorter.allSatisfy({ word in longer.contains { WordLikeness.isLike(word[...], $0[...]) } }) { return false }
    let (squashed, other) = (left.flatMap { $0 }, right.flatMap { $0 })
    if squashed.starts(with: other) || other.starts(with: squashed) { return false }
    return !isAcronym(left, of: right) && !isAcronym(right, of: left)
  }

  private static func isAcronym(_ words: [[UInt8]], of name: [[UInt8]]) -> Bool {
    words.contains { word in word.count >= 2 && word.starts(with: name.compactMap(\.first)) && name.count > 1 }
  }

  private static let noise: Set<String> = [
    "model", "models", "card", "cards", "for", "the", "a", "of", "details", "detail", "documentation", "readme",
    "overview", "information", "id", "name", "template", "introduction", "description", "about",
  ]

  /// The words of a name, but for "model card for" and versions.
  private static func words(of name: String) -> [[UInt8]] {
    TextKey(name).words.map { Array($0) }.filter { !noise.contains($0.string) && !NameForms.isVersion($0) }
  }
}

extension TitleMismatch {
  private static func message(_ title: String, _ name: String) -> String {
    "The title is \(title.quoted), but the metadata calls the model \(name.quoted)."
  }
}

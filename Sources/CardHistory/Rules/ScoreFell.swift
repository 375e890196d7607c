import CardChecker

/// The card's last change lowered its completeness or its compliance, both judged by the present policy.
enum ScoreFell: HistoryRule {
  static let description = HistoryRules.scoreFell

  static func check(_ past: CardPast) -> [HistoryViolation] {
    guard let (before, after) = past.verdicts, let change = past.versions.first?.commit else { return [] }
    let falls = [
      fall("completeness", before.completeness, after.completeness),
      fall("compliance", before.compliance, after.compliance),
    ].compactMap(\.self)
    if falls.isEmpty { return [] }
    let rules = after.rules(notIn: before)
    return [
      HistoryViolation(
        message: "The last change lowered \(falls.joined(separator: " and ")).", subject: "",
        detail: rules.isEmpty ? nil : "Brought by it: \(rules.joined(separator: ", ")).", origin: change)
    ]
  }

  private static func fall(_ name: String, _ before: Double?, _ after: Double?) -> String? {
    guard let before, let after, after < before else { return nil }
    return "\(name) from \(before) to \(after)"
  }
}

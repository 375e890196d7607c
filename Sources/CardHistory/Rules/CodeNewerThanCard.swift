import CardChecker

/// The code that the policy maps to the card differs from what the card's last change saw.
enum CodeNewerThanCard: HistoryRule {
  static let description = HistoryRules.codeNewerThanCard

  static func check(_ past: CardPast) -> [HistoryViolation] {
    guard let code = past.code else { return [] }
    let message = "The code changed after the card did: \(code.summary)."
    return [HistoryViolation(message: message, subject: code.subject, origin: code.origin)]
  }
}

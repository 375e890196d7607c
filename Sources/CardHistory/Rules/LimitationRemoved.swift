import CardChecker

/// A limitation, bias or risk that an earlier card named is gone: no item, row or paragraph anywhere in the card has
/// half its words.
///
/// It is flagged while the card states the version under which it stood there; of a card that states none, among its
/// last thirty changes.
enum LimitationRemoved: HistoryRule {
  static let description = HistoryRules.limitationRemoved

  /// The most that are told of one card.
  private static let limit = 20

  static func check(_ past: CardPast) -> [HistoryViolation] {
    guard let now = past.versions.first?.account.said else { return [] }
    var known: Set<CardAccount.Item> = []
    var violations: [HistoryViolation] = []
    for version in past.versions.dropFirst() {
      for item in version.account.limitations where known.insert(item).inserted && !now.keeps(item) {
        // The oldest of the cards without it, counted from today.
        let without = past.versions.prefix { !$0.account.said.keeps(item) }
        guard let remover = without.last?.commit, violations.count < limit else { continue }
        violations.append(
          HistoryViolation(
            message: "The card no longer says \(item.text).", subject: item.text, origin: remover))
      }
    }
    return violations
  }
}

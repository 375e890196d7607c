import CardChecker

/// The weights at the head differ from those that the card's last change saw.
///
/// Weights that changed and were changed back are none. Which weights are a card's, the policy says; else it is those
/// in its folder or below, unless another card is nearer. Of several cards in one folder nothing is said.
enum WeightsNewerThanCard: HistoryRule {
  static let description = HistoryRules.weightsNewerThanCard

  static func check(_ past: CardPast) -> [HistoryViolation] {
    guard let weights = past.weights else { return [] }
    let message = "The weights changed after the card did: \(weights.summary)."
    return [HistoryViolation(message: message, subject: weights.subject, origin: weights.origin)]
  }
}

import CardChecker

/// What the past of a card at the head says of it.
struct JudgedPast: Codable {
  var memory = CardMemory()
  var findings: [HistoryFinding] = []
  /// The day after which the card is to be reviewed again; nil for never.
  var reviewDay: CivilDay?

  /// The card with what its past says of it.
  func added(to card: PresentCard) -> PresentCard {
    var card = card
    (card.memory, card.history, card.reviewDay) = (memory, findings, reviewDay)
    return card
  }
}

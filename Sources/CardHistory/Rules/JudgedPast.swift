import CardChecker

/// What rules on history say of a card at the head.
struct JudgedPast: Codable {
  var memory = CardMemory()
  var findings: [HistoryFinding] = []
  /// The day after which the card is to be reviewed again; nil for never.
  var reviewDay: CivilDay?
}

/// What a rule on history says of a card, before it becomes a finding.
struct HistoryViolation {
  let message: String
  /// What tells it from others of the same rule; never a line number.
  let subject: String
  /// What was found.
  var detail: String?
  /// The commit that is the cause; nil where none is, or nothing tells.
  let origin: Attribution?
}

import CardChecker

/// The day has passed that the metadata gives as `next_review`, `review_by` or `review_date`, or else so many months
/// since the card's last change as the policy allows. No commit is to blame for that.
enum ReviewOverdue: HistoryRule {
  static let description = HistoryRules.reviewOverdue

  static func check(_ past: CardPast) -> [HistoryViolation] {
    guard let today = past.today, let day = past.reviewDay, day < today else { return [] }
    return [HistoryViolation(message: "The card was to be reviewed by \(day).", subject: "", origin: nil)]
  }
}

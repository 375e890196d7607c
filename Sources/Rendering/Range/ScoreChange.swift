import Records

/// How the scores of a card changed, as words: `completeness 100 → 92.9  grade A → C`.
struct ScoreChange {
  private let before: RangeReportCard.Verdict?
  private let after: RangeReportCard.Verdict?

  init(_ card: RangeReportCard) {
    before = card.before
    after = card.after
  }

  var completeness: String { change(Number.score(before?.completeness), Number.score(after?.completeness)) }
  var coverage: String { change(Number.score(before?.coverage), Number.score(after?.coverage)) }
  var compliance: String { change(Number.score(before?.compliance), Number.score(after?.compliance)) }
  var grade: String { change(before?.grade?.rawValue ?? "–", after?.grade?.rawValue ?? "–") }

  /// All that is known, on one line.
  var text: String {
    [("completeness", completeness), ("coverage", coverage), ("compliance", compliance), ("grade", grade)]
      .filter { $0.1 != "–" }.map { "\($0.0) \($0.1)" }.joined(separator: "  ")
  }

  // What was not there before, or is no more, needs no arrow.
  private func change(_ old: String, _ new: String) -> String {
    if after == nil { return old }
    return before == nil || old == new ? new : "\(old) → \(new)"
  }
}

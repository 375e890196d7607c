import CardChecker

/// The lowest verdicts among the cards of a repository.
struct WorstCard {
  let status: Status
  let completeness: Double?
  let coverage: Double?
  let compliance: Double?
  let grade: Grade?

  init(_ cards: [CardAssessment]) {
    let ranking: [Status] = [.unknown, .fail, .pass, .none]
    status = ranking.first { status in cards.contains { $0.status == status } } ?? .none
    completeness = cards.compactMap(\.completeness).min()
    coverage = cards.compactMap(\.coverage).min()
    compliance = cards.compactMap(\.compliance).min()
    grade = cards.compactMap(\.grade).max { $0.rawValue < $1.rawValue }
  }
}

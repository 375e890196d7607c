import CardChecker

/// The lowest verdicts among the cards of a repository.
struct WorstCard {
  let status: Status
  let completeness: Double?
  let coverage: Double?
  let compliance: Double?
  let grade: Grade?

  init(_ cards: [CardAssessment]) {
    status = Self.status(of: cards.map(\.status))
    completeness = cards.compactMap(\.completeness).min()
    coverage = cards.compactMap(\.coverage).min()
    compliance = cards.compactMap(\.compliance).min()
    grade = cards.compactMap(\.grade).max { $0.rawValue < $1.rawValue }
  }

  /// The worst status; `none` where there is none.
  static func status(of statuses: [Status]) -> Status {
    let ranking: [Status] = [.unknown, .fail, .pass]
    return ranking.first(where: statuses.contains) ?? .none
  }
}

import CardChecker
import Git

/// The verdicts on the cards at the head of a repository, and on those that it misses.
public struct HeadAssessment: Hashable, Sendable, Codable {
  /// A card, and what was found in it and in its history.
  public struct Card: Hashable, Sendable, Codable {
    /// The card's path, as it is shown.
    public let path: String
    public let findings: [Finding]
  }

  /// The cards in byte order of their paths, then the missed ones.
  public let cards: [Card]

  /// - Throws: what reading the repository throws.
  public init(_ repository: borrowing Repository, _ request: AuditRequest) throws(GitError) {
    let audit = try Auditor.audit(repository, request)
    let present = (audit?.cards ?? []).map { card in
      Card(path: card.path.description, findings: card.assessment.findings + card.history.map(\.finding))
    }
    cards = present + (audit?.findings ?? []).map { Card(path: $0.finding.path, findings: [$0.finding]) }
  }
}

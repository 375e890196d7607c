import CardChecker
import Git

/// A waiver whose globs are ready to be asked.
public struct ScopedWaiver: Hashable, Sendable {
  public let waiver: Waiver
  private let repository: Glob?
  private let path: Glob?

  init(_ waiver: Waiver) {
    self.waiver = waiver
    repository = waiver.repository.map { Glob($0) }
    path = waiver.path.map { Glob($0) }
  }

  /// Whether it is about a repository, be it one that is not known.
  func concerns(_ id: String?) -> Bool {
    guard let repository else { return true }
    return id.map { repository.matches($0.utf8) } ?? false
  }

  /// Whether it is about a finding of a card, whose path is as reports show it.
  public func covers(_ finding: Finding, of card: String) -> Bool {
    waiver.covers(finding) && path?.matches(card.utf8) ?? true
  }
}

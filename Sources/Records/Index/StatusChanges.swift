import CardChecker
import Git

/// Finds what changed in a repository since the last fold.
struct StatusChanges {
  let before: KnownStatus?
  let summary: RepositorySummary
  let observedAt: Timestamp

  /// The repository's own event first, then its cards' in byte order of their paths.
  func events() -> [StatusEvent] {
    [repositoryEvent()].compactMap(\.self) + cardEvents()
  }

  // A repository's status is its worst card's, so only what no card can tell is told of the repository.
  private func repositoryEvent() -> StatusEvent? {
    let now = summary.row.status
    guard now != before?.status else { return nil }
    if now == .unknown || before?.status == .unknown { return event(nil, before?.status, now, .audit, nil) }
    let isTold = WorstCard.status(of: summary.cards.map(\.status)) == now
    let wasTold = before.map { WorstCard.status(of: Array($0.cards.values)) == $0.status } ?? true
    if isTold, wasTold, !summary.cards.isEmpty || before?.cards.isEmpty == false { return nil }
    return event(nil, before?.status, now, cause, summary.missedSince ?? summary.row.head)
  }

  private func cardEvents() -> [StatusEvent] {
    // A failed audit says nothing about cards.
    if summary.row.status == .unknown && summary.row.stale { return [] }
    let now = Dictionary(summary.cards.map { ($0.path, $0) }) { first, _ in first }
    let paths = Set(now.keys).union(before?.cards.keys ?? [:].keys)
    return paths.sorted().compactMap { path in
      let (card, former) = (now[path], before?.cards[path])
      let status = card?.status ?? .none
      guard status != former else { return nil }
      let isTime = card?.isOverdue == true && status == .fail && [.commit, .audit].contains(cause)
      return event(path, former, status, isTime ? .time : cause, card.map(commit) ?? summary.deletions[path])
    }
  }

  // Who made a card fail is known from what fails it; who mended it, only where the card itself was changed.
  private func commit(_ card: RepositorySummary.Card) -> CommitEntry? {
    if card.status == .fail { return card.decision }
    return before?.changes?[card.path] == card.lastChange?.commit ? nil : card.lastChange
  }

  private var cause: StatusEvent.Cause {
    guard let before else { return .commit }
    if before.policy != summary.policy { return .policy }
    if before.ruleset != summary.ruleset { return .ruleset }
    if before.excuses != summary.excuses?.digest { return .waiver }
    return before.head == summary.row.head?.commit ? .audit : .commit
  }

  private func event(
    _ card: RepositoryPath?, _ from: Status?, _ to: Status, _ cause: StatusEvent.Cause, _ commit: CommitEntry?
  ) -> StatusEvent {
    let isCommit = cause == .commit
    return StatusEvent(
      observedAt: observedAt, repository: summary.row.id, card: card?.description, from: from, to: to, cause: cause,
      commit: isCommit ? commit?.commit : nil, author: isCommit ? commit?.author : nil)
  }
}

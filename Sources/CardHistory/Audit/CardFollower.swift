import CardChecker
import FoundationEssentials
import Git

/// Follows the cards of the head into the past: where they come from, and what was found in them; and what their last
/// versions say of them.
struct CardFollower: ~Copyable {
  private let cards: [PresentCard]
  private let head: CommitGraph.Index
  private let known: KnownOrigins?
  private var judge: HistoryJudge

  /// Cards from which on a second process gains more than it costs.
  private static let leastShared = 16

  /// What a helper found out on a group of cards.
  private struct Answer: Codable {
    let group: Int
    let followed: [FollowedCard]
  }

  /// - Parameters:
  ///   - cards: as they are at the head, without a past.
  ///   - known: what is already known of an ancestor.
  init(_ cards: [PresentCard], at head: CommitGraph.Index, known: KnownOrigins?, _ judge: consuming HistoryJudge) {
    self.cards = cards
    self.head = head
    self.known = known
    self.judge = judge
  }

  /// The cards with their past.
  ///
  /// - Parameter processes: how many may work on it, each on cards of its own.
  mutating func follow(
    processes: Int, _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> [PresentCard] {
    let groups = groups(among: processes)
    var found = share(groups, &scan, &evaluator, repository)
    for (index, group) in groups.enumerated() where found[index] == nil {
      found[index] = try follow(group, &scan, &evaluator, repository)
    }
    return zip(cards, found.compactMap(\.self).joined()).map { $0.adding($1) }
  }

  // Each group goes through the whole history, so there is one a process. Where a part is known, the rest is short.
  private func groups(among processes: Int) -> [Range<Int>] {
    let count = known == nil && cards.count >= Self.leastShared ? max(processes, 1) : 1
    return (0..<count).map { cards.count * $0 / count..<cards.count * ($0 + 1) / count }
  }

  /// Follows groups in a process each; nil for those that are left to be followed.
  private mutating func share(
    _ groups: [Range<Int>], _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) -> [[FollowedCard]?] {
    var found: [[FollowedCard]?] = Array(repeating: nil, count: groups.count)
    guard groups.count > 1 else { return found }
    Crew.work(through: groups.count, processes: groups.count) { group in
      guard let followed = try? follow(groups[group], &scan, &evaluator, repository) else { return nil }
      return (try? JSONEncoder().encode(Answer(group: group, followed: followed))).map(Array.init)
    } take: { _, message in
      guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(message)) else { return }
      found[answer.group] = answer.followed
    } here: { group in
      found[group] = try? follow(groups[group], &scan, &evaluator, repository)
    }
    return found
  }

  private mutating func follow(
    _ group: Range<Int>, _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> [FollowedCard] {
    let trails = try trails(of: group, &scan, &evaluator, repository)
    let origins = try OriginSearch.run(
      trails, cards: group.count, from: head, known: known, &scan, &evaluator, repository)
    var followed = origins.map { FollowedCard(origins: $0) }
    // What a shallow clone hides, nobody can judge.
    if repository.isShallow { return followed }
    let present = zip(cards[group], followed).map { $0.adding($1) }
    for (index, past) in try judge.judge(present, &scan, &evaluator, repository).enumerated() {
      followed[index].past = past
    }
    return followed
  }

  private func trails(
    of group: Range<Int>, _ scan: inout HistoryScan, _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) throws(GitError) -> TrailMap {
    let root = try scan.root(of: head, in: repository)
    var trails = TrailMap()
    for (index, card) in cards[group].enumerated() {
      let findings = card.assessment.findings
      let subjects = [.state] + Set(findings.map(\.fingerprint)).map(Trail.Subject.finding)
      let isTreeBound = findings.contains { RuleCatalogue.dependingOnCommit.contains($0.rule) }
      if isTreeBound, let state = scan.forest.state(of: card.path, in: root) { evaluator.watch(card.path, state) }
      trails.add(subjects.map { Trail(card: index, subject: $0) }, at: card.path, isTreeBound: isTreeBound)
    }
    return trails
  }
}

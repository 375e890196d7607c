import CardChecker
import FoundationEssentials
import Git

extension HistoryJudge {
  /// Cards from which on a second process gains more than it costs.
  private static let leastShared = 16

  /// What a helper found out on a card.
  private struct Answer: Codable {
    let card: Int
    let judged: JudgedPast
  }

  /// Judges cards with the help of other processes; nil for those that are left to be judged.
  mutating func prepare(
    _ cards: [PresentCard], _ past: [[PastVersion]], processes: Int, _ scan: inout HistoryScan,
    _ evaluator: inout Evaluator, _ repository: borrowing Repository
  ) -> [JudgedPast?] {
    var judged: [JudgedPast?] = Array(repeating: nil, count: cards.count)
    guard processes > 1, cards.count >= Self.leastShared else { return judged }
    Crew.work(through: cards.count, processes: processes) { card in
      guard let found = try? judge(cards[card], past[card], &scan, &evaluator, repository) else { return nil }
      return (try? JSONEncoder().encode(Answer(card: card, judged: found))).map(Array.init)
    } take: { _, message in
      guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(message)) else { return }
      judged[answer.card] = answer.judged
    } here: { card in
      judged[card] = try? judge(cards[card], past[card], &scan, &evaluator, repository)
    }
    return judged
  }
}

/// A slot for which the template suggests sentences that hold of any model, so that they say nothing of this one.
struct FillerSlot {
  /// A sentence of the template, and the line that it stands on.
  struct Repetition {
    let text: String
    let key: TextKey
    let line: Int
  }

  let name: String
  let verdict: SlotJudge.Verdict
  /// The suggested sentences that the card repeats; lines that only lead to others are none.
  let repetitions: [Repetition]

  /// The filler slots of a card; the passages on laws, the licence and acceptable use are meant to be kept.
  ///
  /// `isThin` chooses between those that are thin and the others.
  static func all(in context: RuleContext, thatAreThin isThin: Bool) -> [FillerSlot] {
    guard let match = context.card.match else { return [] }
    return match.template.headings.indices.compactMap { index in
      guard let slot = match.template.headings[index].slot, let kind = slot.kind, kinds.contains(kind),
        let verdict = context.verdicts[index], (verdict.state == .thin) == isThin, !slot.suggested.isEmpty
      else { return nil }
      let blocks = context.place(of: kind, topic: .limitations).blocks
      return FillerSlot(name: slot.name, verdict: verdict, repetitions: blocks.flatMap { repetitions(in: $0, slot) })
    }
  }

  private static let kinds: Set<SlotKind> = [.biases, .risks, .limitations]

  private static func repetitions(in block: Block, _ slot: Slot) -> [Repetition] {
    Statement.statements(of: block).compactMap { statement in
      guard !statement.isLeadIn else { return nil }
      let key = statement.key
      guard slot.suggests(key) else { return nil }
      return Repetition(
        text: statement.text.string, key: key, line: block.line(of: statement.text.startIndex))
    }
  }
}

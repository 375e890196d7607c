/// The text gives another number of operations than the metadata.
///
/// Compares `flops_used` with what the sections on training, or paragraphs that speak of training, say in FLOPs, and
/// allows for rounding. Rates and the cost of single answers are something else.
enum FlopsDiffer: Rule {
  static let description = RuleDescription(
    id: "consistency/flops-differ", severity: .note, scope: .metadata,
    summary: "The text gives another number of operations than the metadata.",
    remediation: "Give the same number in both, or say in the card what each counts.")

  private static let key = "flops_used"

  static func check(_ context: RuleContext) -> [Violation] {
    guard let declared = context.card.metadata.text(key), let count = count(declared) else { return [] }
    let found = context.card.blocks.indices.flatMap { index in
      let block = context.card.blocks[index]
      guard block.text.containsText("flop"), speaksOfTraining(block, context.slotOfBlock[index], context) else {
        return [(Int, OperationCount)]()
      }
      return OperationCount.all(in: block.text).map { (index, $0) }
    }
    guard let (index, first) = found.first, !found.contains(where: { $0.1.isLike(count) }) else { return [] }
    let line = context.card.blocks[index].line(of: first.position)
    return [
      Violation(
        message: message(declared), lines: line...line, slot: context.slotOfBlock[index], detail: declared, key: key)
    ]
  }

  /// A number without a unit counts operations too.
  private static func count(_ declared: String) -> OperationCount? {
    let text = Array(declared.utf8.prefix(100))
    return OperationCount.all(in: text.containsText("flop") ? text : text + Array(" flop".utf8)).first
  }

  private static func speaksOfTraining(_ block: Block, _ slot: String?, _ context: RuleContext) -> Bool {
    if block.text.containsText("inference") || block.text.containsText("forward") { return false }
    let kind = slot.flatMap { name in context.card.match?.template.slots.first { $0.name == name }?.kind }
    let kinds: Set<SlotKind> = [.trainingData, .trainingProcedure, .speed, .hyperparameters]
    return kind.map(kinds.contains) ?? false || block.text.containsText("train")
  }
}

extension FlopsDiffer {
  private static func message(_ declared: String) -> String {
    "The number of operations differs from the metadata, which says \(declared.quoted)."
  }
}

/// The results are shown in an image and said nowhere.
///
/// Flags the section on evaluation results where it holds images and hardly a word besides, and no alternative text
/// says in eight words or more what they show.
enum ResultsImageUndescribed: Rule {
  static let description = RuleDescription(
    id: "images/results-image-undescribed", severity: .warning, scope: .template,
    summary: "The results are shown in an image and said nowhere.",
    remediation: "Write the figures as a table, or say in the text what the image shows.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match, !context.card.addresses.images.isEmpty else { return [] }
    return zip(match.template.headings, match.answers).flatMap { heading, answer in
      guard let slot = heading.slot, slot.kind == .evaluationResults else { return [Violation]() }
      return answer.occurrences.compactMap { occurrence in
        undescribed(in: match.body(of: occurrence.section, in: context.card.sections), context.card)
          .map { Violation(message(slot), $0, context) }
      }
    }
  }

  /// The first image of a body that says nothing else.
  private static func undescribed(in body: Range<Int>, _ card: Card) -> CardImage? {
    let images = card.addresses.images.filter { image in
      image.image.origin != .candidate && image.block.map { body.contains($0) } == true
    }
    let passage = card.passage(body)
    guard let first = images.first, !passage.hasTable,
      passage.content.reduce(0, { $0 + Words.count($1.text[...]) }) < 3,
      images.allSatisfy({ Words.count($0.alternative ?? []) < 8 })
    else { return nil }
    return first
  }
}

extension ResultsImageUndescribed {
  private static func message(_ slot: Slot) -> String {
    "\(slot.name.quoted) shows its results in an image and says nothing of them."
  }
}

/// What a policy demands of one card, given the format that it has.
struct Demands: Hashable, Sendable {
  /// The passages on laws, the licence and acceptable use.
  let legalPassages: Bool
  /// Metadata.
  let metadata: Bool
  /// The template that the card is compared with; not where a card that names no template happens to have many of the
  /// headings that everyone uses.
  let template: Bool

  init(_ policy: Policy, of card: Card) {
    legalPassages = policy.legalPassages.applies(where: card.match?.template.suggestsLegalPassages ?? false)
    metadata = policy.metadata.applies(where: card.match?.template.bringsMetadata ?? false)
    template = policy.templateRequired || card.format == .template
  }
}

extension Demand {
  /// Whether the demand is made where the format brings what is demanded along, or not.
  fileprivate func applies(where formatBringsIt: Bool) -> Bool {
    switch self {
    case .always: true
    case .byFormat: formatBringsIt
    case .never: false
    }
  }
}

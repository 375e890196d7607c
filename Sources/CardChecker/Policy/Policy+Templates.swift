extension Policy {
  /// The templates that cards are compared with, of those known, and the organisation's own.
  func templates(of known: [Template]) -> [Template] {
    known.filter(admits) + (ownTemplate.map { [$0.template] } ?? [])
  }

  /// A pinned revision shuts out the others of that template; a policy that names none means the model card template.
  private func admits(_ template: Template) -> Bool {
    guard let revision, template.name == self.template ?? Template.modelCard else { return true }
    return template.isOf(revision: revision)
  }

  /// Whether the policy demands a template and a card is written in none, or in another.
  func refusesFormat(of card: Card) -> Bool {
    guard templateRequired else { return false }
    if let name = ownTemplate?.name ?? template { return card.match?.template.name != name }
    return card.format != .template
  }
}

extension Template {
  /// Whether it is the revision of this name; `2` and `3` name revision `2-3`.
  public func isOf(revision name: String) -> Bool {
    guard let revision else { return false }
    return revision == name || revision.split(separator: "-").contains { $0 == name }
  }
}

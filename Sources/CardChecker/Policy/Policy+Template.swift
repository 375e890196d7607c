extension Policy {
  /// Whether cards may be compared with a template: a pinned revision shuts out the others of that template.
  ///
  /// A policy that names no template pins the revision of the model card template.
  func admits(_ template: Template) -> Bool {
    guard let revision, template.name == self.template ?? Template.modelCard else { return true }
    return template.isOf(revision: revision)
  }

  /// Whether the policy demands a template and a card is written in none, or in another.
  func refusesFormat(of card: Card) -> Bool {
    guard templateRequired else { return false }
    if let template { return card.match?.template.name != template }
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

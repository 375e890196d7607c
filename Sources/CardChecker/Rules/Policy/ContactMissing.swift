/// The card does not name the addresses for questions of security and privacy.
///
/// Looks where the policy names them and the organisation that the repository belongs to. Where only an author in the
/// metadata belongs to one of the policy's organisations, it is a note. The addresses may stand in the caveats or in a
/// section on contact; in a card without either that is written in no template, anywhere.
enum ContactMissing: Rule {
  static let description = RuleDescription(
    id: "policy/contact-missing", severity: .error,
    summary: "The card does not name the addresses for questions of security and privacy.",
    remediation: "Name the addresses of the organisation under the caveats.")

  static func check(_ context: RuleContext) -> [Violation] {
    let parameters = context.policy.parameters
    let affiliate = affiliate(context.card.metadata, parameters)
    guard parameters.organization != nil || affiliate != nil else { return [] }
    let caveats = context.place(of: .caveats, topic: .limitations)
    let blocks = blocks(context, caveats)
    let lacking = parameters.contacts.filter { contact in !blocks.contains { names(contact, $0) } }
    guard !lacking.isEmpty else { return [] }
    return [
      Violation(
        message: message(lacking, affiliate: parameters.organization == nil ? affiliate : nil), lines: caveats.lines,
        slot: caveats.slot, detail: lacking.joined(separator: ", "), subject: lacking.joined(separator: " "),
        severity: parameters.organization == nil ? .note : nil, remediation: remediation(lacking))
    ]
  }

  /// The first author, or organisation of an author, that the policy names.
  private static func affiliate(_ metadata: Metadata, _ parameters: PolicyParameters) -> String? {
    let known = parameters.affiliates.map { TextKey($0) }
    let names = (metadata["authors"]?.elements ?? []).prefix(500).flatMap { author in
      [author["name"]?.text ?? author.text].compactMap(\.self) + (author["affiliates"]?.texts ?? [])
    }
    return names.first { name in
      let key = TextKey(name)
      return known.contains { key.contains($0) }
    }
  }

  private static func blocks(_ context: RuleContext, _ caveats: Place) -> [Block] {
    let sections = context.topics.sections(on: .contact).map { context.card.passage($0.whole) }
    let labels = context.topics.labels(on: .contact).map(\.body)
    let blocks = caveats.blocks + (sections + labels).flatMap(\.content)
    return blocks.isEmpty && caveats.slot == nil ? context.card.blocks : blocks
  }

  private static func names(_ contact: String, _ block: Block) -> Bool {
    let address = contact.utf8.map(\.lowercased)
    return block.text.containsText(address) || block.links.contains { $0.url.containsText(address) }
  }

  private static func remediation(_ contacts: [String]) -> String {
    "Name \(contacts.joined(separator: " and ")) under the caveats, for questions of security and privacy."
  }
}

extension ContactMissing {
  private static func message(_ lacking: [String], affiliate: String?) -> String {
    let lack = "The card does not name \(lacking.map(\.quoted).joined(separator: " and "))"
    guard let affiliate else { return lack + " for questions of security and privacy." }
    return lack + ", although the metadata names \(affiliate.quoted) among the authors."
  }
}

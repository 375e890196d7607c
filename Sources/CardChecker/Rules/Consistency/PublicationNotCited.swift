/// The text does not cite the publication that the metadata names.
///
/// Looks in the whole card for the arXiv id, the DOI or the address of `publication_preprint_link`. A citation without
/// any of these may be of the same work, so that is a note.
enum PublicationNotCited: Rule {
  static let description = RuleDescription(
    id: "consistency/publication-not-cited", severity: .warning, scope: .metadata,
    summary: "The text does not cite the publication that the metadata names.",
    remediation: "Cite the publication with its DOI, arXiv id or address, or correct the link in the metadata.")

  private static let key = "publication_preprint_link"

  static func check(_ context: RuleContext) -> [Violation] {
    guard let link = context.card.metadata.text(key) else { return [] }
    let publication = PublicationLink(link)
    guard !publication.marks.isEmpty, !context.card.blocks.contains(where: publication.isCited) else { return [] }
    let place = context.place(of: .citation, topic: .citation)
    return [
      Violation(
        message: message(link), lines: place.lines, slot: place.slot, detail: link, key: key,
        severity: isOpen(place.passages) ? .note : nil)
    ]
  }

  /// Whether a work is cited in a way that does not tell whether it is this one.
  private static func isOpen(_ passages: [Passage]) -> Bool {
    let given = passages.filter(Citation.isGiven)
    return !given.isEmpty
      && given.allSatisfy { passage in
        !passage.hasLink && passage.content.allSatisfy { PublicationIdentifier.all(in: $0.text[...]).isEmpty }
      }
  }
}

extension PublicationNotCited {
  private static func message(_ link: String) -> String {
    "The text does not cite the publication of the metadata, \(link.quoted)."
  }
}

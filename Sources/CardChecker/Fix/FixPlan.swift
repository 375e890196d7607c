/// What can be mended in a card's headings at once.
struct FixPlan {
  /// The headings of the template that are to be mended.
  let headings: Set<Int>
  let edits: [EditedText.Edit]

  /// - Parameter hopeless: headings that are left as they are.
  init(_ text: EditedText, template: Template, without hopeless: Set<Int> = []) throws(Unreadable) {
    let bytes = text.bytes
    let card = CardReader(templates: []).read(CardBundle(path: RepositoryPath("card.md"), details: .text(bytes)))
    if let reason = card.unreadable { throw reason }
    let match = TemplateMatcher(blocks: card.blocks, sections: card.sections, labels: card.labels).match(with: template)
    let wrong = match.misnamed(card.sections).filter { !hopeless.contains($0) }
    let missing = match.missing.filter { !hopeless.contains($0) }
    headings = Set(wrong + missing)
    let mended = MendedHeadings(wrong, match: match, sections: card.sections, text: text)
    let added = AddedHeadings(missing, around: wrong, match: match, sections: card.sections)
    // Line ends of a kind that no patch knows would shift every line.
    edits = bytes.hasLoneCarriageReturn ? [] : mended.edits + added.edits(lineCount: text.lines.count)
  }
}

extension [UInt8] {
  fileprivate var hasLoneCarriageReturn: Bool {
    indices.contains { self[$0] == ASCII.carriageReturn && ($0 + 1 == count || self[$0 + 1] != ASCII.newline) }
  }
}

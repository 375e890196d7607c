/// An arXiv id or a DOI cannot exist.
///
/// An arXiv id is a year and month and a number of four digits, from 2015 on of five. A DOI has `10.`, a registrant of
/// four digits or more, a slash and a name.
enum CitationInvalid: Rule {
  static let description = RuleDescription(
    id: "completeness/citation-invalid", severity: .warning, summary: "An arXiv id or a DOI cannot exist.",
    remediation: "Copy the identifier from the publication's page.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.blocks.indices.filter { mayCite(context.card.blocks[$0]) }.flatMap { index in
      let block = context.card.blocks[index]
      return impossible(in: block).map { found in
        Violation(
          message: message(found.identifier), lines: found.line...found.line, slot: context.slotOfBlock[index],
          detail: found.identifier.text, subject: found.identifier.text)
      }
    }
  }

  /// There are a digit and a dot in every identifier.
  private static func mayCite(_ block: Block) -> Bool {
    (block.bytes.hasDigit && block.bytes.contains(ASCII.dot)) || !block.links.isEmpty
  }

  private static func impossible(in block: Block) -> [(identifier: PublicationIdentifier, line: Int)] {
    let inText = PublicationIdentifier.all(in: block.text[...])
      .filter { !$0.isPossible }.map { ($0, block.line(of: $0.position)) }
    let inLinks = block.links.flatMap { link in
      PublicationIdentifier.all(in: link.url[...])
        .filter { !$0.isPossible }.map { ($0, block.line(of: link.text.lowerBound)) }
    }
    return inText + inLinks
  }
}

extension CitationInvalid {
  private static func message(_ identifier: PublicationIdentifier) -> String {
    switch identifier.kind {
    case .arXiv: "The arXiv id \(identifier.text.quoted) cannot exist."
    case .doi: "The DOI \(identifier.text.quoted) cannot exist."
    }
  }
}

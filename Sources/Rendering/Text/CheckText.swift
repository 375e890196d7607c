import CardChecker

/// The findings of cards on disk, one a line, as compilers print them: `path:line: severity: message [rule]`.
public struct CheckText: Sendable {
  /// A card, and how the reader knows it.
  public struct Card: Sendable {
    let folder: String
    let path: String
    let assessment: CardAssessment

    /// - Parameters:
    ///   - folder: what goes before the paths of findings; empty, or ends in a slash.
    ///   - path: the card's own path.
    public init(folder: String, path: String, assessment: CardAssessment) {
      self.folder = folder
      self.path = path
      self.assessment = assessment
    }
  }

  private let cards: [Card]
  private let style: TextStyle

  public init(_ cards: [Card], style: TextStyle) {
    self.cards = cards
    self.style = style
  }

  public func lines() -> [String] {
    cards.flatMap { card in
      [header(card)] + families(card) + card.assessment.findings.flatMap { lines($0, card.folder) } + [""]
    }
  }

  private func header(_ card: Card) -> String {
    let assessment = card.assessment
    let status = style.status(assessment.status, assessment.status.rawValue.uppercased())
    return "\(status)  \(style.bold(TerminalText.escaped(card.path)))  (\(assessment.formatName))  "
      + ScoreLine(assessment).text
  }

  private func families(_ card: Card) -> [String] {
    let text = FamilyLine(card.assessment).text
    return text.isEmpty ? [] : [style.dim("    " + text)]
  }

  private func lines(_ finding: Finding, _ folder: String) -> [String] {
    let place = "\(TerminalText.escaped(folder + finding.path)):\(finding.line)"
    let message = TerminalText.escaped(finding.message)
    let remedy = style.dim("    " + TerminalText.escaped(finding.remediation))
    return ["\(place): \(finding.severity.rawValue): \(message) [\(finding.rule)]", remedy]
  }
}

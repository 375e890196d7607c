import CardChecker
import Records

/// The findings of cards on disk, one a line, as compilers print them: `path:line: severity: message [rule]`.
public struct CheckText: Sendable {
  /// A card, and how the reader knows it.
  public struct Card: Sendable {
    let folder: String
    let path: String
    let assessment: CardAssessment
    let waivers: [String: AppliedWaiver]

    /// - Parameters:
    ///   - folder: what goes before the paths of findings; empty, or ends in a slash.
    ///   - path: the card's own path.
    ///   - waivers: why findings do not count, by fingerprint.
    public init(
      folder: String, path: String, assessment: CardAssessment, waivers: [String: AppliedWaiver] = [:]
    ) {
      self.waivers = waivers
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
      [header(card)] + families(card) + card.assessment.findings.flatMap { lines($0, card) } + [""]
    }
  }

  private func header(_ card: Card) -> String {
    let assessment = card.assessment
    let counted = assessment.findings.filter { card.waivers[$0.fingerprint] == nil }
    let waived = assessment.findings.count - counted.count
    let status = style.status(assessment.status, assessment.status.rawValue.uppercased())
    return "\(status)  \(style.bold(TerminalText.escaped(card.path)))  (\(assessment.formatName))  "
      + ScoreLine(assessment, counting: counted).text + (waived > 0 ? "  \(waived) waived" : "")
  }

  private func families(_ card: Card) -> [String] {
    let text = FamilyLine(card.assessment).text
    return text.isEmpty ? [] : [style.dim("    " + text)]
  }

  private func lines(_ finding: Finding, _ card: Card) -> [String] {
    let place = "\(TerminalText.escaped(card.folder + finding.path)):\(finding.line)"
    let message = TerminalText.escaped(finding.message)
    let waiver = card.waivers[finding.fingerprint]
    let severity = waiver == nil ? finding.severity.rawValue : "waived"
    let remedy = style.dim("    " + TerminalText.escaped(waiver.map { WaiverText($0).text } ?? finding.remediation))
    return ["\(place): \(severity): \(message) [\(finding.rule)]", remedy]
  }
}

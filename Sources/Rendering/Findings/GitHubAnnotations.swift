import CardChecker
import Records

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
///
/// The commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
public struct GitHubAnnotations: Sendable {
  private let cards: [JudgedCard]
  private let troubles: [AuditTrouble]

  public init(_ cards: [JudgedCard], troubles: [AuditTrouble] = []) {
    self.cards = cards
    self.troubles = troubles
  }

  public func lines() -> [String] {
    cards.flatMap { card in card.findings.map { line($0, card) } }
      + troubles.flatMap { trouble in trouble.errors.map { line($0, trouble) } }
  }

  private func line(_ error: ErrorEntry, _ trouble: AuditTrouble) -> String {
    "::\(trouble.isUnknown ? "error" : "warning") title=\(Self.property(error.code))::"
      + Self.data("\(trouble.repository): \(error.message)")
  }

  private func line(_ finding: Finding, _ card: JudgedCard) -> String {
    let command = finding.severity == .note ? "notice" : finding.severity.rawValue
    let properties = [
      ("file", card.location(of: finding)), ("line", String(finding.line)), ("endLine", String(finding.endLine)),
      ("title", finding.rule),
    ]
    let list = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(command) \(list)::\(Self.data("\(finding.message) \(finding.remediation)"))"
  }

  private static func data(_ text: String) -> String {
    let escaped = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    return TerminalText.escaped(escaped)
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

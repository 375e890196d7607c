import CardChecker

/// Findings as a Markdown page, for the summary of a run or the comment on a change.
public struct MarkdownSummary: Sendable {
  private let cards: [JudgedCard]

  public init(_ cards: [JudgedCard]) {
    self.cards = cards
  }

  public func lines() -> [String] {
    if cards.isEmpty { return ["No model card was found."] }
    let head = ["| Card | Status | Errors | Warnings | Notes |", "| --- | --- | ---: | ---: | ---: |"]
    return head + cards.map(row) + cards.filter { !$0.findings.isEmpty }.flatMap(section)
  }

  private func row(_ card: JudgedCard) -> String {
    let counts = [Severity.error, .warning, .note].map { severity in
      String(card.findings.count { $0.severity == severity })
    }
    return "| " + ([name(card), card.status.rawValue] + counts).joined(separator: " | ") + " |"
  }

  private func section(_ card: JudgedCard) -> [String] {
    ["", "**\(name(card))**", ""] + card.findings.map(Self.item)
  }

  /// One finding in a list.
  static func item(_ finding: Finding) -> String {
    "- \(finding.severity.rawValue), line \(finding.line): \(MarkdownText.escaped(finding.message)) "
      + "\(MarkdownText.escaped(finding.remediation)) (`\(finding.rule)`)"
  }

  private func name(_ card: JudgedCard) -> String {
    MarkdownText.escaped([card.repository, card.folder + card.path].compactMap(\.self).joined(separator: ": "))
  }
}

import CardChecker

/// Findings as a Markdown page, for the summary of a run or the comment on a change.
public struct MarkdownSummary: Sendable {
  private let cards: [JudgedCard]
  private let troubles: [AuditTrouble]

  public init(_ cards: [JudgedCard], troubles: [AuditTrouble] = []) {
    self.cards = cards
    self.troubles = troubles
  }

  public func lines() -> [String] {
    (cards.isEmpty ? ["No model card was found."] : table) + troubles.flatMap(section)
  }

  private var table: [String] {
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

  private func section(_ trouble: AuditTrouble) -> [String] {
    let name = MarkdownText.escaped(trouble.repository)
    return ["", "**\(name)** could not be audited\(trouble.isUnknown ? "" : " to its end"):", ""]
      + trouble.errors.map { "- \(MarkdownText.escaped($0.message)) (`\($0.code)`)" }
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

import CardChecker
import Records

/// What a range of commits changed, as a person wants to read it: each card with its scores, what is new in it and what
/// is mended.
public struct RangeText: Sendable {
  private let report: RangeReport
  private let style: TextStyle

  public init(_ report: RangeReport, style: TextStyle) {
    self.report = report
    self.style = style
  }

  public func lines() -> [String] {
    [title] + report.cards.flatMap { [""] + lines($0) } + ["", summary]
  }

  private var title: String {
    let commits = [report.base, report.head].map { "\($0.commit.description.prefix(7)), \($0.time.day)" }
    return "\(TerminalText.escaped(report.id))  \(TerminalText.escaped(report.range))  "
      + style.dim("from \(commits[0]) to \(commits[1])")
  }

  private func lines(_ card: RangeReportCard) -> [String] {
    let status = card.fails ? style.status(.fail, "FAIL") : style.status(.pass, "ok")
    let origin = card.previousPath.map { " from \(TerminalText.escaped($0))" } ?? ""
    let change = card.change == .tree ? "what it refers to changed" : card.change.rawValue + origin
    let head = "\(status)  \(style.bold(TerminalText.escaped(card.path)))  \(change)"
    return [head, "      \(ScoreChange(card).text)"] + card.appeared.flatMap(appeared) + resolved(card)
  }

  private func appeared(_ finding: Finding) -> [String] {
    let place = "\(TerminalText.escaped(finding.path)):\(finding.line)"
    let message = TerminalText.escaped(finding.message)
    return [
      "\(place): \(finding.severity.rawValue): \(message) [\(finding.rule)]",
      style.dim("    " + TerminalText.escaped(finding.remediation)),
    ]
  }

  // Of a card that is gone nothing is mended.
  private func resolved(_ card: RangeReportCard) -> [String] {
    if card.after == nil { return [] }
    return card.resolved.map { style.dim("mended: \(TerminalText.escaped($0.message)) [\($0.rule)]") }
  }

  private var summary: String {
    if report.cards.isEmpty { return "no card changed" }
    let new = report.cards.flatMap(\.appeared)
    let mended = report.cards.filter { $0.after != nil }.flatMap(\.resolved)
    let counts = [(Severity.error, "error"), (.warning, "warning"), (.note, "note")].map { severity, noun in
      Number.count(new.count { $0.severity == severity }, "new \(noun)")
    }
    let changed = Number.count(report.cards.count, "card")
    return "\(changed) changed: \(counts.joined(separator: ", ")), \(mended.count) mended"
  }
}

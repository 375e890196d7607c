import CardChecker
import Records

/// The cards that a repository had and has no more: who deleted each, and what to do.
struct MissedCardsText {
  private let report: Report
  private let style: TextStyle

  init(_ report: Report, style: TextStyle) {
    self.report = report
    self.style = style
  }

  /// Empty where none is missed.
  func lines() -> [String] {
    report.findings.filter { $0.waiver == nil && $0.finding.severity == .error }.flatMap { [""] + lines($0) }
  }

  private func lines(_ missed: ReportFinding) -> [String] {
    let name = "\(TerminalText.escaped(report.id))  \(TerminalText.escaped(missed.finding.path))"
    let deletion = missed.introducedBy.map { commit in
      let author = TerminalText.escaped(commit.author)
      return "deleted by \(commit.commit.description.prefix(7)), \(commit.time.day), \(author)"
    }
    let owner = report.owner.map { "owner \(TerminalText.escaped($0))" }
    let parts = [deletion, owner].compactMap(\.self)
    return ["\(style.status(.fail, "FAIL"))  \(style.bold(name))"]
      + (parts.isEmpty ? [] : ["      " + parts.joined(separator: " · ")])
      + ["      \(missed.finding.rule)  \(TerminalText.escaped(missed.finding.remediation))"]
  }
}

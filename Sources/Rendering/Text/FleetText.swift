import CardChecker
import Records

/// A fleet as a person wants to read it: a table, then what could not be audited, then each failing card.
public struct FleetText: Sendable {
  private let reports: [Report]
  private let style: TextStyle

  public init(_ reports: [Report], style: TextStyle) {
    self.reports = reports
    self.style = style
  }

  public func lines() -> [String] {
    var lines = table()
    lines += [""] + [summary()]
    for report in reports where !report.errors.isEmpty { lines += [""] + TroubleText(report, style: style).lines() }
    for report in reports {
      let missed = MissedCardsText(report, style: style).lines()
      if report.status == .fail, report.cards.isEmpty, missed.isEmpty { lines += [""] + cardless(report) }
      lines += missed
      for card in report.cards where card.assessment.status == .fail {
        lines += [""] + FailingCardText(report, card, style: style).lines()
      }
    }
    return lines + candidates()
  }

  private func table() -> [String] {
    var table = TextTable([
      ("STATUS", .left), ("REPOSITORY", .left), ("CARDS", .right), ("COMPLETE", .right), ("COVERAGE", .right),
      ("COMPLIANCE", .right), ("GRADE", .left), ("ERRORS", .right), ("WARNINGS", .right), ("LAST COMMIT", .left),
    ])
    for report in reports { table.add(row(report)) }
    let lines = table.lines()
    return [style.bold(lines[0])] + zip(lines.dropFirst(), reports).map { style.status($1.status, $0) }
  }

  private func row(_ report: Report) -> [String] {
    let marks = (report.stale ? " (stale)" : "") + (report.partial ? " (shallow)" : "")
    return [
      report.status.rawValue, TerminalText.escaped(report.id) + marks, String(report.cards.count),
      Number.score(report.completeness), Number.score(report.coverage), Number.score(report.compliance),
      report.grade?.rawValue ?? "–",
      String(report.count(of: .error)), String(report.count(of: .warning)),
      report.head?.time.day ?? "–",
    ]
  }

  private func summary() -> String {
    let count = { (status: Status) in reports.count { $0.status == status } }
    let parts: [(Int, String)] = [
      (count(.pass), "pass"), (count(.fail), "fail"), (count(.unknown), "unknown"), (count(.none), "without a card"),
    ]
    let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let cards = reports.reduce(0) { $0 + $1.cards.count }
    let repositories = reports.count == 1 ? "1 repository" : "\(reports.count) repositories"
    let waived = reports.reduce(0) { $0 + $1.waived }
    return "\(repositories), \(Number.count(cards, "card")): \(counts.isEmpty ? "nothing to audit" : counts)"
      + (waived > 0 ? "; \(Number.count(waived, "finding")) waived" : "")
  }

  private func cardless(_ report: Report) -> [String] {
    let title = style.status(.fail, "FAIL") + "  " + style.bold(TerminalText.escaped(report.id))
    let owner = report.owner.map { " · owner \(TerminalText.escaped($0))" } ?? ""
    return [title, "      no card, and the policy \(TerminalText.escaped(report.policy.name)) demands one\(owner)"]
  }

  private func candidates() -> [String] {
    let found = reports.filter { !$0.candidates.isEmpty }
    if found.isEmpty { return [] }
    let lines = found.flatMap { report in
      report.candidates.prefix(Self.candidateLimit).map {
        style.dim("  \(TerminalText.escaped(report.id))  \(TerminalText.escaped($0))")
      }
    }
    return ["", "Not audited, though they look like cards (see --cards):"] + lines
  }

  private static let candidateLimit = 5
}

import CardChecker
import Records

/// One failing card: where it stands, how it scores, and what to mend first.
struct FailingCardText {
  private let report: Report
  private let card: ReportCard
  private let style: TextStyle

  init(_ report: Report, _ card: ReportCard, style: TextStyle) {
    self.report = report
    self.card = card
    self.style = style
  }

  func lines() -> [String] {
    let name = "\(TerminalText.escaped(report.id))  \(TerminalText.escaped(card.path))"
    let title = "\(style.status(.fail, "FAIL"))  \(style.bold(name))  (\(card.assessment.formatName))"
    return [title, "      \(ScoreLine(card.assessment).text)"] + families() + lastChange() + errors() + rest()
  }

  private func families() -> [String] {
    let text = FamilyLine(card.assessment).text
    return text.isEmpty ? [] : ["      \(text)"]
  }

  private func lastChange() -> [String] {
    guard let change = card.lastChange else { return [] }
    let author = TerminalText.escaped(change.author)
    let owner = report.owner.map { " · owner \(TerminalText.escaped($0))" } ?? ""
    return ["      last change \(change.commit.description.prefix(7)), \(change.time.day), \(author)\(owner)"]
  }

  private func errors() -> [String] {
    let listing = FindingListing(card.findings.map(\.finding), limit: Self.limit)
    return [style.bold("Fix first")] + listing.lines()
  }

  private func rest() -> [String] {
    let listing = FindingListing(card.findings.map(\.finding), limit: Self.limit)
    var parts: [String] = []
    if let gain = listing.gain { parts.append("+\(Number.score(gain)) points if these are mended") }
    parts += listing.counts
    return parts.isEmpty ? [] : ["  " + style.dim(parts.joined(separator: " · "))]
  }

  private static let limit = 10
}

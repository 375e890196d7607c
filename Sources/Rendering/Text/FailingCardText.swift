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
    let scores = ScoreLine(card.assessment, counting: card.countedFindings).text
    return [title, "      \(scores)"] + families() + lastChange() + errors() + rest()
  }

  private func families() -> [String] {
    let text = FamilyLine(card.assessment).text
    return text.isEmpty ? [] : ["      \(text)"]
  }

  private func lastChange() -> [String] {
    let change = card.lastChange.map { change in
      let author = TerminalText.escaped(change.author)
      return "last change \(change.commit.description.prefix(7)), \(change.time.day), \(author)"
    }
    let owner = report.owner.map { "owner \(TerminalText.escaped($0))" }
    let parts = [change, owner].compactMap(\.self)
    return parts.isEmpty ? [] : ["      " + parts.joined(separator: " · ")]
  }

  private func errors() -> [String] {
    let listing = FindingListing(card.countedFindings, waived: card.waived, limit: Self.limit)
    return [style.bold("Fix first")] + listing.lines()
  }

  private func rest() -> [String] {
    let listing = FindingListing(card.countedFindings, waived: card.waived, limit: Self.limit)
    var parts: [String] = []
    if let gain = listing.gain { parts.append("\(gain) if these are mended") }
    parts += listing.counts
    return parts.isEmpty ? [] : ["  " + style.dim(parts.joined(separator: " · "))]
  }

  private static let limit = 10
}

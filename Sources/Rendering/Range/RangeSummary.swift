import CardChecker
import Records

/// What a range of commits changed, as a Markdown page: the comment on a pull request.
public struct RangeSummary: Sendable {
  private let report: RangeReport

  public init(_ report: RangeReport) {
    self.report = report
  }

  public func lines() -> [String] {
    if report.cards.isEmpty { return ["No model card changed."] }
    let head = [
      "| Card | Change | Completeness | Compliance | Grade | New findings | Mended |",
      "| --- | --- | ---: | ---: | --- | ---: | ---: |",
    ]
    return head + report.cards.map(row) + report.cards.filter { !$0.appeared.isEmpty }.flatMap(section)
  }

  private func row(_ card: RangeReportCard) -> String {
    let scores = ScoreChange(card)
    let mended = card.after == nil ? 0 : card.resolved.count
    let cells = [
      name(card), card.change.rawValue, scores.completeness, scores.compliance, scores.grade,
      String(card.appeared.count), String(mended),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func section(_ card: RangeReportCard) -> [String] {
    ["", "**\(name(card))**", ""] + card.appeared.map(MarkdownSummary.item)
  }

  private func name(_ card: RangeReportCard) -> String { MarkdownText.escaped(card.path) }
}

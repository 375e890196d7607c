import CardChecker

/// Findings as JUnit XML: a suite for each repository, a test case for each card, a failure for a card that fails.
public struct JUnitText: Sendable {
  private let cards: [JudgedCard]

  public init(_ cards: [JudgedCard]) {
    self.cards = cards
  }

  public func lines() -> [String] {
    let groups = Dictionary(grouping: cards) { $0.repository ?? "cards" }
    let names = groups.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let failures = cards.count { $0.status == .fail }
    return ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
      + ["<testsuites name=\"card-audit\" tests=\"\(cards.count)\" failures=\"\(failures)\">"]
      + names.flatMap { suite($0, groups[$0] ?? []) } + ["</testsuites>"]
  }

  private func suite(_ name: String, _ cards: [JudgedCard]) -> [String] {
    let failures = cards.count { $0.status == .fail }
    let open = "  <testsuite name=\"\(XMLText.escaped(name))\" tests=\"\(cards.count)\" failures=\"\(failures)\">"
    return [open] + cards.flatMap { testCase($0, in: name) } + ["  </testsuite>"]
  }

  private func testCase(_ card: JudgedCard, in suite: String) -> [String] {
    let path = XMLText.escaped(card.folder + card.path)
    let open = "    <testcase classname=\"\(XMLText.escaped(suite))\" name=\"\(path)\""
    let errors = card.findings.filter { $0.severity == .error }
    let others = card.findings.filter { $0.severity != .error }
    var body: [String] = []
    if card.status == .fail {
      let message = errors.count == 1 ? "1 error" : "\(errors.count) errors"
      body += ["      <failure message=\"\(message)\">\(text(errors, card))</failure>"]
    }
    if !others.isEmpty { body += ["      <system-out>\(text(others, card))</system-out>"] }
    return body.isEmpty ? [open + "/>"] : [open + ">"] + body + ["    </testcase>"]
  }

  private func text(_ findings: [Finding], _ card: JudgedCard) -> String {
    findings.map { finding in
      let place = "\(card.location(of: finding)):\(finding.line)"
      return XMLText.escaped(
        "\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)] \(finding.remediation)")
    }.joined(separator: "\n")
  }
}

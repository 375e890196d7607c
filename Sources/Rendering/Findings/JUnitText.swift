import CardChecker

/// Findings as JUnit XML: a suite for each repository, a test case for each card, a failure for a card that fails, and
/// an error for a repository that could not be audited.
public struct JUnitText: Sendable {
  private let groups: [FindingGroup]

  public init(_ cards: [JudgedCard], troubles: [AuditTrouble] = []) {
    groups = FindingGroup.groups(cards, troubles)
  }

  public func lines() -> [String] {
    let counts = groups.map(Counts.init).reduce(Counts(), +)
    return ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"card-audit\" \(counts.attributes)>"]
      + groups.flatMap(suite) + ["</testsuites>"]
  }

  private func suite(_ group: FindingGroup) -> [String] {
    let name = XMLText.escaped(group.repository ?? "cards")
    let open = "  <testsuite name=\"\(name)\" \(Counts(group).attributes)>"
    let trouble = group.trouble.map { testCase($0, in: name) } ?? []
    return [open] + trouble + group.cards.flatMap { testCase($0, in: name) } + ["  </testsuite>"]
  }

  private func testCase(_ trouble: AuditTrouble, in suite: String) -> [String] {
    let text = XMLText.escaped(trouble.text)
    let codes = XMLText.escaped(trouble.errors.map(\.code).joined(separator: ", "))
    let told = "<error message=\"\(codes)\">\(text)</error>"
    return [
      "    <testcase classname=\"\(suite)\" name=\"audit\">",
      "      " + (trouble.isUnknown ? told : "<system-out>\(text)</system-out>"), "    </testcase>",
    ]
  }

  private func testCase(_ card: JudgedCard, in suite: String) -> [String] {
    let path = XMLText.escaped(card.folder + card.path)
    let open = "    <testcase classname=\"\(suite)\" name=\"\(path)\""
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

  /// What a suite counts.
  private struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0

    init() {}

    init(_ group: FindingGroup) {
      tests = group.cards.count + (group.trouble == nil ? 0 : 1)
      failures = group.cards.count { $0.status == .fail }
      errors = group.trouble?.isUnknown == true ? 1 : 0
    }

    var attributes: String { "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\"" }

    static func + (left: Counts, right: Counts) -> Counts {
      var sum = left
      sum.tests += right.tests
      sum.failures += right.failures
      sum.errors += right.errors
      return sum
    }
  }
}

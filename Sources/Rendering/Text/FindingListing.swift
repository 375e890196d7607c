import CardChecker

/// The errors of a card, the most rewarding first, each with how to mend it.
struct FindingListing {
  private let shown: [Finding]
  private let hiddenErrors: Int
  private let warnings: Int
  private let notes: Int
  private let waived: Int

  /// - Parameters:
  ///   - findings: those that count.
  ///   - waived: how many do not.
  ///   - limit: how many errors are listed at most.
  init(_ findings: [Finding], waived: Int, limit: Int) {
    let errors = findings.filter { $0.severity == .error }
    let ordered = errors.enumerated().sorted { left, right in
      let (a, b) = (left.element.points ?? 0, right.element.points ?? 0)
      return a != b ? a > b : left.offset < right.offset
    }
    shown = ordered.prefix(limit).map(\.element)
    hiddenErrors = errors.count - shown.count
    warnings = findings.count { $0.severity == .warning }
    notes = findings.count { $0.severity == .note }
    self.waived = waived
  }

  /// What mending the listed errors adds to each score, such as `+7.1 completeness`; nil where nothing is known.
  var gain: String? {
    let isCompliance = { (finding: Finding) in ComplianceFamily(rule: finding.rule) != nil }
    let parts = [
      (Self.sum(shown.filter { !isCompliance($0) }), "completeness"),
      (Self.sum(shown.filter(isCompliance)), "compliance"),
    ]
    let gains = parts.filter { $0.0 > 0 }.map { "+\(Number.score($0.0)) \($0.1)" }
    return gains.isEmpty ? nil : gains.joined(separator: " and ")
  }

  private static func sum(_ findings: [Finding]) -> Double {
    min((findings.compactMap(\.points).reduce(0, +) * 10).rounded() / 10, 100)
  }

  /// How much else there is.
  var counts: [String] {
    [(hiddenErrors, "more error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }.map { Number.count($0.0, $0.1) } + (waived > 0 ? ["\(waived) waived"] : [])
  }

  func lines() -> [String] {
    let places = shown.map(Self.place)
    let placeWidth = places.map(\.count).max() ?? 0
    let subjects = shown.map { $0.slot.map { "\(TerminalText.escaped($0)): " } ?? "" }
    let ruleWidth = shown.map(\.rule.count).max() ?? 0
    return shown.indices.map { index in
      let number = String(index + 1)
      let finding = shown[index]
      return String(repeating: " ", count: max(0, 2 - number.count)) + number + " \(finding.severity.rawValue) "
        + Self.padded(places[index], placeWidth) + "  " + Self.padded(finding.rule, ruleWidth) + "  "
        + subjects[index] + TerminalText.escaped(finding.remediation)
    }
  }

  private static func place(_ finding: Finding) -> String {
    finding.line == finding.endLine ? ":\(finding.line)" : ":\(finding.line)-\(finding.endLine)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

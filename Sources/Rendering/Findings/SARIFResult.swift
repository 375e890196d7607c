import CardChecker
import Records

/// One finding (SARIF §3.27).
struct SARIFResult: Encodable, Sendable {
  struct Suppression: Encodable, Sendable {
    let kind = "external"
    let justification: String

    private enum CodingKeys: String, CodingKey {
      case kind, justification
    }
  }

  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: SARIFMessage
  let locations: [SARIFLocation]
  /// What stays the same while lines move, so that a viewer knows a finding again.
  let partialFingerprints: [String: String]
  /// Why the finding does not count (SARIF §3.35); nil where it does.
  let suppressions: [Suppression]?

  init(_ finding: Finding, of card: JudgedCard, _ driver: SARIFDriver, waiver: AppliedWaiver? = nil) {
    ruleId = finding.rule
    ruleIndex = driver.index(of: finding.rule)
    level = finding.severity.rawValue
    message = SARIFMessage("\(finding.message) \(finding.remediation)")
    locations = [SARIFLocation(path: card.location(of: finding), line: finding.line, endLine: finding.endLine)]
    partialFingerprints = ["cardAudit/v1": "\(card.path)/\(finding.fingerprint)"]
    suppressions = waiver.map { [Suppression(justification: WaiverText($0).text)] }
  }
}

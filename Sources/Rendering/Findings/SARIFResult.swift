import CardChecker
import Records

/// One finding (SARIF §3.27).
struct SARIFResult: Encodable, Sendable {
  struct Location: Encodable, Sendable {
    let physicalLocation: PhysicalLocation
  }

  struct PhysicalLocation: Encodable, Sendable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  struct ArtifactLocation: Encodable, Sendable {
    let uri: String
  }

  struct Region: Encodable, Sendable {
    let startLine: Int
    let endLine: Int
  }

  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: SARIFDriver.Text
  let locations: [Location]
  /// What stays the same while lines move, so that a viewer knows a finding again.
  let partialFingerprints: [String: String]

  init(_ finding: Finding, of card: JudgedCard, _ driver: SARIFDriver) {
    ruleId = finding.rule
    ruleIndex = driver.index(of: finding.rule)
    level = finding.severity.rawValue
    message = SARIFDriver.Text(text: "\(finding.message) \(finding.remediation)")
    let uri = PercentEncoding.encoded(card.location(of: finding), keeping: "/")
    locations = [
      Location(
        physicalLocation: PhysicalLocation(
          artifactLocation: ArtifactLocation(uri: uri),
          region: Region(startLine: max(finding.line, 1), endLine: max(finding.endLine, finding.line, 1))))
    ]
    partialFingerprints = ["cardAudit/v1": "\(card.path)/\(finding.fingerprint)"]
  }
}

import CardChecker
import Records

/// Findings in the Static Analysis Results Interchange Format 2.1.0, a run for each repository.
///
/// The format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
public struct SARIFLog: Encodable, Sendable {
  private let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [SARIFRun]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// - Parameter toolVersion: the version of this program.
  public init(_ cards: [JudgedCard], troubles: [AuditTrouble] = [], toolVersion: String) {
    let driver = SARIFDriver(version: toolVersion)
    let runs = FindingGroup.groups(cards, troubles).map { group in
      SARIFRun(group.repository, group.cards, group.trouble, driver)
    }
    self.runs = runs.isEmpty ? [SARIFRun(nil, [], nil, driver)] : runs
  }
}

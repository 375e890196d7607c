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
  public init(_ cards: [JudgedCard], toolVersion: String) {
    let groups = Dictionary(grouping: cards) { $0.repository ?? "" }
    let driver = SARIFDriver(version: toolVersion)
    let ids = groups.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    runs = ids.isEmpty ? [SARIFRun([], driver)] : ids.map { SARIFRun(groups[$0] ?? [], driver) }
  }
}

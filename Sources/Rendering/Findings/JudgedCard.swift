import CardChecker
import Records

/// A card with its findings, as every format of findings takes it.
public struct JudgedCard: Sendable {
  /// The id of the repository; nil for a card on disk.
  public let repository: String?
  /// What goes before the paths of findings so that the reader finds the files; empty, or ends in a slash.
  public let folder: String
  /// The card's path, without the folder.
  public let path: String
  public let status: Status
  /// What counts.
  public let findings: [Finding]
  /// What is excused, each with the reason.
  public let waived: [(finding: Finding, waiver: AppliedWaiver)]

  /// - Parameter waivers: why findings do not count, by fingerprint.
  public init(
    repository: String?, folder: String, path: String, status: Status, findings: [Finding],
    waivers: [String: AppliedWaiver] = [:]
  ) {
    self.repository = repository
    self.folder = folder
    self.path = path
    self.status = status
    self.findings = findings.filter { waivers[$0.fingerprint] == nil }
    waived = findings.compactMap { finding in waivers[finding.fingerprint].map { (finding, $0) } }
  }

  /// The place of a finding, as the reader finds it.
  func location(of finding: Finding) -> String { folder + finding.path }
}

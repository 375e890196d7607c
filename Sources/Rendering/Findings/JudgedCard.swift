import CardChecker

/// A card with its findings, as every format of findings takes it.
public struct JudgedCard: Sendable {
  /// The id of the repository; nil for a card on disk.
  public let repository: String?
  /// What goes before the paths of findings so that the reader finds the files; empty, or ends in a slash.
  public let folder: String
  /// The card's path, without the folder.
  public let path: String
  public let status: Status
  public let findings: [Finding]

  public init(repository: String?, folder: String, path: String, status: Status, findings: [Finding]) {
    self.repository = repository
    self.folder = folder
    self.path = path
    self.status = status
    self.findings = findings
  }

  /// The place of a finding, as the reader finds it.
  func location(of finding: Finding) -> String { folder + finding.path }
}

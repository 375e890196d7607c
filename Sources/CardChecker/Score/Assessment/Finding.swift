/// One place where a card does not do what a rule asks.
public struct Finding: Hashable, Sendable, Codable {
  /// The rule's id, such as `structure/section-missing`.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// What is wrong, in one sentence.
  public let message: String
  /// The file it is in.
  public let path: String
  /// The first line it concerns, counted from 1.
  public let line: Int
  /// The last line it concerns.
  public let endLine: Int
  /// The slot it concerns; nil where it concerns none.
  @Nullable public var slot: String?
  /// The key of the metadata, or the address of the image or link, that it concerns; nil where it concerns none.
  @Nullable public var key: String?
  /// What lacks, or what was found.
  @Nullable public var detail: String?
  /// What to do about it.
  public let remediation: String
  /// What mending it adds to the score that it counts in, in points to one decimal; nil where it adds none.
  ///
  /// Rules of `completeness` and `structure/section-missing` count in completeness, all others in compliance. Findings
  /// of one rule on one slot and key count once, and the first of them has the points.
  @Nullable public var points: Double?
  /// The finding's name across commits: made of rule, slot and subject, never of line numbers.
  public let fingerprint: String

  /// Describes a finding.
  public init(
    rule: String, severity: Severity, message: String, path: String, line: Int, endLine: Int, slot: String?,
    key: String?, detail: String?, remediation: String, points: Double?, fingerprint: String
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.path = path
    self.line = line
    self.endLine = endLine
    self.remediation = remediation
    self.fingerprint = fingerprint
    self.slot = slot
    self.key = key
    self.detail = detail
    self.points = points
  }
}

extension Finding {
  /// The finding with other points.
  func with(points: Double?) -> Finding {
    var finding = self
    finding.points = points
    return finding
  }
}

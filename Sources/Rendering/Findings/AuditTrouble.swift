import Records

/// What kept a repository, or a part of it, from being audited, as every format of findings takes it: without it, a
/// repository that nobody could read would look like one without a fault.
public struct AuditTrouble: Sendable {
  /// The id of the repository.
  public let repository: String
  /// Whether nothing new is known of the repository, and not only a part was left out.
  public let isUnknown: Bool
  public let errors: [ErrorEntry]

  public init(repository: String, isUnknown: Bool, errors: [ErrorEntry]) {
    self.repository = repository
    self.isUnknown = isUnknown
    self.errors = errors
  }

  /// The trouble of which a report tells; nil where it tells of none.
  public init?(_ report: Report) {
    if report.errors.isEmpty { return nil }
    self.init(repository: report.id, isUnknown: report.status == .unknown, errors: report.errors)
  }

  /// The errors as one text.
  var text: String { errors.map { "\($0.code): \($0.message)" }.joined(separator: "\n") }
}

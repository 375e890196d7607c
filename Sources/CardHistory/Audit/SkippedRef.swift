import CardChecker

/// A ref that was to be audited and leads to no commit.
public struct SkippedRef: Hashable, Sendable, Codable {
  /// The ref's name, or the pattern that no ref matches.
  public let name: RepositoryPath
  /// What is the matter with it, in one sentence without a full stop.
  public let reason: String
  /// Whether this very ref was asked for and does not exist, so that nobody knows what was meant.
  public let isMissing: Bool

  init(_ name: RepositoryPath, _ reason: String, isMissing: Bool = false) {
    self.name = name
    self.reason = reason
    self.isMissing = isMissing
  }
}

extension SkippedRef: CustomStringConvertible {
  public var description: String { "\(name): \(reason)" }
}

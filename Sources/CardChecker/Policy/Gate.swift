/// What a card may have and still pass.
public struct Gate: Hashable, Sendable {
  /// The most errors that are allowed.
  public let maximumErrors: Int

  /// Sets the gate.
  public init(maximumErrors: Int = 0) {
    self.maximumErrors = maximumErrors
  }

  /// The status of a card with the findings given.
  func status(of findings: [Finding]) -> Status {
    findings.count { $0.severity == .error } > maximumErrors ? .fail : .pass
  }
}

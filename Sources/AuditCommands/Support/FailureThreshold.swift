import ArgumentParser
import CardChecker

/// The least severity that makes the program end with exit code 1.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error, warning, never

  /// Whether a card with this verdict is at or above the threshold.
  func isReached(by status: Status, _ severities: [Severity]) -> Bool {
    switch self {
    case .error: status == .fail
    case .warning: status == .fail || severities.contains { $0 >= .warning }
    case .never: false
    }
  }
}

/// How much a finding matters; the levels of SARIF.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
  /// The card fails.
  case error
  /// The card should be mended.
  case warning
  /// Something to know.
  case note
}

extension Severity: Comparable {
  /// A note is less than a warning, and a warning less than an error.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

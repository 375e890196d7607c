import CardChecker

/// Colours and weights, where the reader's terminal shows them.
public struct TextStyle: Sendable {
  /// Whether text is coloured.
  public let isEnabled: Bool

  /// - Parameter isEnabled: false where output goes to a file, or `NO_COLOR` is set.
  public init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }

  func status(_ status: Status, _ text: String) -> String {
    switch status {
    case .pass: wrap(text, "32")
    case .fail: wrap(text, "31")
    case .unknown: wrap(text, "33")
    case .none: wrap(text, "2")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isEnabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

import Records

/// What kept a repository, or a part of it, from being audited.
public struct TroubleText: Sendable {
  private let id: String
  private let errors: [ErrorEntry]
  private let isUnknown: Bool
  private let isStale: Bool
  private let style: TextStyle

  /// A failure of which no report tells.
  public init(id: String, _ error: ErrorEntry, style: TextStyle) {
    self.init(id: id, errors: [error], isUnknown: true, isStale: false, style: style)
  }

  init(_ report: Report, style: TextStyle) {
    self.init(
      id: report.id, errors: report.errors, isUnknown: report.status == .unknown, isStale: report.stale, style: style)
  }

  private init(id: String, errors: [ErrorEntry], isUnknown: Bool, isStale: Bool, style: TextStyle) {
    self.id = id
    self.errors = errors
    self.isUnknown = isUnknown
    self.isStale = isStale
    self.style = style
  }

  // A repository may be audited and still have a part that was left out, such as a ref that leads to no commit.
  public func lines() -> [String] {
    let title = style.status(.unknown, isUnknown ? "UNKNOWN" : "PARTLY ") + "  " + TerminalText.escaped(id)
    let kept = isStale ? ["         what an earlier audit found is kept"] : []
    return [title] + errors.map { "         \($0.code): \(TerminalText.escaped($0.message))" } + kept
  }
}

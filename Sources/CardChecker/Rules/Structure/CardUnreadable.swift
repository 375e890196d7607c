/// A card cannot be read.
///
/// It is a symbolic link or a submodule, over the size limit, not UTF-8, a Git LFS pointer, or built so that parsing
/// it could take forever. Nothing else is said of such a card.
enum CardUnreadable: Rule {
  static let description = RuleDescription(
    id: "structure/card-unreadable", severity: .error, summary: "The card cannot be read.",
    remediation: "Put a Markdown file in UTF-8 at this path.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let reason = context.card.unreadable else { return [] }
    return [
      Violation(
        message: message(reason), lines: reason.line...reason.line, subject: reason.kind, remediation: reason.remedy)
    ]
  }
}

extension Unreadable {
  /// The reason without its numbers.
  fileprivate var kind: String {
    switch self {
    case .symlink: "symlink"
    case .submodule: "submodule"
    case .overLimit: "over-limit"
    case .notUTF8: "not-utf8"
    case .lfsPointer: "lfs-pointer"
    case .tooComplex: "too-complex"
    }
  }
}

extension CardUnreadable {
  private static func message(_ reason: Unreadable) -> String {
    "The card cannot be read: \(reason.explanation)."
  }
}

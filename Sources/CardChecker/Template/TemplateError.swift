/// Why a text is no template.
public enum TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text cannot be read.
  case unreadable(Unreadable)
  /// No heading has a placeholder under it, so there is nothing to fill.
  case noSlots
  /// Two headings have the same name under the same heading.
  case duplicateHeading(String, line: Int)

  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .unreadable(let reason): "The template cannot be read: \(reason.explanation)."
    case .noSlots: "The template has no slot: no heading has a placeholder such as `...` under it."
    case .duplicateHeading(let name, let line):
      "The template has the heading `\(name)` twice in one place, the second time on line \(line)."
    }
  }
}

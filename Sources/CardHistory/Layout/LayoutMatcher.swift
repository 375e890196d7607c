import CardChecker
import Git

/// Tells for single paths whether they are cards.
public struct LayoutMatcher: Sendable {
  /// How a path stands to the layout.
  public enum Match: Sendable {
    case card
    /// A card if it begins with the front matter of one.
    case cardWithFrontMatter
  }

  private var layout: CompiledLayout

  public init(_ layout: Layout) {
    self.layout = CompiledLayout(layout)
  }

  /// How the file at `path` stands to the layout; nil where it is no card.
  public mutating func match(_ path: RepositoryPath) -> Match? {
    let names = path.bytes.split(separator: UInt8(ascii: "/"))
    var state = layout.start
    for name in names.dropLast() where state != .dead {
      state = name.withUnsafeBytes { layout.enter($0, from: state) }
    }
    guard state != .dead, let last = names.last else { return nil }
    return last.withUnsafeBytes { layout.match(file: $0, in: state) }
  }
}

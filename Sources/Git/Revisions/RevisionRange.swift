/// A range of commits, as a command line names it.
///
/// `A..B` means what lies between A and B. `A...B` means what B changed since it left A, as a pull request shows it. A
/// side that is left out means HEAD.
public struct RevisionRange: Hashable, Sendable, Codable {
  public let left: String
  public let right: String
  /// Whether B is compared with the commit that it has in common with A, rather than with A itself.
  public let sinceMergeBase: Bool

  /// Parses `A..B` and `A...B`; nil for what is none, such as the path `../B`.
  public init?(_ text: String) {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let rest = text[dots.upperBound...]
    sinceMergeBase = rest.first == "."
    let (left, right) = (text[..<dots.lowerBound], sinceMergeBase ? rest.dropFirst() : rest)
    if left.isEmpty && right.isEmpty || left.last == "/" || right.first == "/" || right.first == "." { return nil }
    guard right.firstRange(of: "..") == nil else { return nil }
    self.left = left.isEmpty ? "HEAD" : String(left)
    self.right = right.isEmpty ? "HEAD" : String(right)
  }
}

extension RevisionRange: CustomStringConvertible {
  public var description: String { left + (sinceMergeBase ? "..." : "..") + right }
}

/// Why the paths and addresses that were given do not make a list of repositories.
public struct WatchlistError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  /// Two repositories of one id.
  init(_ left: WatchedRepository, _ right: WatchedRepository) {
    self.init(
      "\(left.source) and \(right.source) would both be named \(left.id) in reports; " + Self.remedy(left, right))
  }

  // Where only `.git` tells two names apart, the folder above tells no more.
  private static func remedy(_ left: WatchedRepository, _ right: WatchedRepository) -> String {
    if left.remote != nil, right.remote != nil { return "leave one of the addresses out" }
    if left.remote != nil || right.remote != nil { return "leave one out, or audit them with different --reports" }
    return left.path.removingLastComponent() == right.path.removingLastComponent()
      ? "rename one, or audit one at a time with different --reports"
      : "audit the folder above them, so that their names tell them apart, or one at a time with different --reports"
  }
}

/// Why the paths that were given do not make a list of repositories.
public struct WatchlistError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

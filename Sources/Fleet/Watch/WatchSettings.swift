/// When the daemon looks at what.
public struct WatchSettings: Hashable, Sendable {
  /// Seconds between two looks at the refs of all repositories, for what no event told of.
  public var sweep = 30
  /// Seconds between two searches for repositories that are new or gone.
  public var search = 60
  /// Seconds between two audits of every repository, whether something moved or not.
  public var full = 86_400
  /// Milliseconds without an event after which a burst of them is over.
  public var settle = 20
  /// When a repository that could not be audited is tried again.
  public var retry = Backoff(first: 10, most: 3600)
  /// Seconds that audits may go on after the daemon was asked to stop.
  public var stop = 20

  public init() {}
}

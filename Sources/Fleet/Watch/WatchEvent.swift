import Records

/// Something that the daemon's log tells.
public enum WatchEvent: Sendable {
  /// So many repositories are watched, of which the system tells of so many.
  case watching(repositories: Int, byEvents: Int)
  case audited(RepositoryOutcome)
  case appeared(RepositoryID)
  case vanished(RepositoryID)
  /// The system lends no more watches; so many repositories are looked at again and again.
  case watchLimitReached(repositories: Int)
  /// Events were lost; everything is looked at.
  case eventsLost
  case reloading
  case reloaded
  /// The configuration as it stands cannot be taken; the old one holds.
  case reloadFailed(String)
  /// Something that concerns no single repository went wrong, and will be tried again.
  case trouble(String)
  case stopping(running: Int)
  case stopped
}

import CardChecker

/// What the daemon is doing: `status.json`.
public struct WatchStatus: Hashable, Sendable, Codable {
  /// The daemon's state.
  public enum State: String, Sendable, Codable {
    case starting, watching, reloading, stopping, stopped
  }

  /// The configuration in force.
  public struct ConfigurationEntry: Hashable, Sendable, Codable {
    /// Null where no file was named.
    @Nullable public var file: String?
    public var loadedAt: Timestamp
    /// Why what the files say now is not in force; null where it is.
    @Nullable public var error: String?

    public init(file: String?, loadedAt: Timestamp) {
      (self.file, self.loadedAt) = (file, loadedAt)
    }
  }

  /// How repositories are watched.
  public struct RepositoryTally: Hashable, Sendable, Codable {
    public var watched = 0
    /// Of those, how many the system tells of, and how many are looked at again and again.
    public var byEvents = 0
    public var bySweep = 0
    /// What would let the system tell of more of them; null where it tells of all.
    @Nullable public var remedy: String?

    public init() {}
  }

  /// How many repositories wait to be audited.
  public struct QueueTally: Hashable, Sendable, Codable {
    /// Because something moved.
    public var moved = 0
    /// For a routine audit.
    public var routine = 0
    /// Until they may be tried again.
    public var waiting = 0

    public init() {}
  }

  /// An audit that goes on.
  public struct RunningEntry: Hashable, Sendable, Codable {
    public var repository: String
    public var since: Timestamp

    public init(repository: String, since: Timestamp) {
      (self.repository, self.since) = (repository, since)
    }
  }

  /// A repository that could not be audited.
  public struct FailingEntry: Hashable, Sendable, Codable {
    public var repository: String
    /// How often in a row.
    public var failures: Int
    public var nextTry: Timestamp
    public var error: ErrorEntry

    public init(repository: String, failures: Int, nextTry: Timestamp, error: ErrorEntry) {
      (self.repository, self.failures, self.nextTry, self.error) = (repository, failures, nextTry, error)
    }
  }

  public var schemaVersion = 1
  /// The number of the process.
  public var pid: Int32
  public var version: String
  public var state = State.starting
  public var startedAt: Timestamp
  /// When this was so.
  public var observedAt: Timestamp
  public var configuration: ConfigurationEntry
  public var repositories = RepositoryTally()
  public var queue = QueueTally()
  /// By repository.
  public var running: [RunningEntry] = []
  /// By repository; the first hundred.
  public var failing: [FailingEntry] = []
  /// How many repositories could not be audited.
  public var failures = 0
  /// What went wrong that concerns no single repository; null where nothing did.
  @Nullable public var trouble: String?
  /// When each of these ended last; null where it has not yet.
  @Nullable public var lastSweep: Timestamp?
  @Nullable public var lastSearch: Timestamp?
  @Nullable public var lastFullAudit: Timestamp?
  @Nullable public var lastFold: Timestamp?
  /// Audits since the start.
  public var audits = 0

  public init(pid: Int32, version: String, startedAt: Timestamp, configuration: ConfigurationEntry) {
    (self.pid, self.version, self.startedAt) = (pid, version, startedAt)
    self.configuration = configuration
    observedAt = startedAt
  }
}

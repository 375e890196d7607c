import Records

/// What is known of each remote: `sync.json` beside the mirrors.
public struct SyncStatus: Hashable, Sendable, Codable {
  /// What the process does that keeps the mirrors up to date.
  public enum State: String, Hashable, Sendable, Codable {
    /// It runs until it is ended.
    case watching
    /// It looks at each remote once.
    case syncing
    /// It ended.
    case stopped
  }

  public var schemaVersion = 1
  /// The process that wrote last for the whole.
  public var pid: Int32
  public var state: State
  public var observedAt: Timestamp
  /// By id.
  public var remotes: [RemoteStatus] = []
  /// Folders of mirrors that no remote leads to any more; nothing is fetched into them and nobody removes them.
  public var unconfigured: [String] = []

  init(pid: Int32, state: State, observedAt: Timestamp) {
    self.pid = pid
    self.state = state
    self.observedAt = observedAt
  }
}

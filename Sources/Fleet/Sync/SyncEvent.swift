import Records

/// Something that whoever keeps mirrors tells of.
public enum SyncEvent: Sendable {
  case done(RemoteURL, MirrorOutcome)
  /// With the time of the next try, where there will be one.
  case failed(RemoteURL, SyncError, nextTry: Timestamp?)
  /// The configuration was read anew; it has so many remotes.
  case reloaded(Int)
  /// The new configuration cannot be used; the old one stays.
  case notReloaded(String)
  /// The status file cannot be written.
  case unwritten(String)
}

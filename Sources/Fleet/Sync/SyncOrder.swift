/// What a process that keeps mirrors up to date can be told.
public enum SyncOrder: Sendable {
  /// Read the configuration anew.
  case reload
  /// End, and leave nothing half done.
  case stop
}

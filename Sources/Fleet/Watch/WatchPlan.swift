import Records

/// What the daemon is to do, as the configuration and the command line say.
public struct WatchPlan: Sendable {
  public var settings: AuditSettings
  public var watch: WatchSettings
  /// The configuration file, for those who ask; nil where there is none.
  public var file: String?
  /// Looks which repositories there are.
  public var watchlist: @Sendable () throws -> Watchlist

  public init(
    settings: AuditSettings, watch: WatchSettings, file: String?, watchlist: @escaping @Sendable () throws -> Watchlist
  ) {
    self.settings = settings
    self.watch = watch
    self.file = file
    self.watchlist = watchlist
  }
}

/// Which remotes are mirrored, where, and how.
public struct SyncPlan: Hashable, Sendable {
  /// All that are configured.
  public var remotes: [RemoteURL]
  public var settings: SyncSettings
  public var folder: MirrorsFolder

  public init(remotes: [RemoteURL], settings: SyncSettings, folder: MirrorsFolder) {
    self.remotes = remotes
    self.settings = settings
    self.folder = folder
  }

  /// The same plan for processes that stand in other folders.
  var absolute: SyncPlan {
    SyncPlan(remotes: remotes, settings: settings, folder: MirrorsFolder(folder.path.absolute))
  }
}

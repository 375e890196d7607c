import Fleet

extension ServiceConfiguration {
  /// The remotes of the configuration and of the lists that it names, and how they are mirrored.
  ///
  /// - Throws: `SettingsError` where a list cannot be read.
  func syncPlan() throws -> SyncPlan {
    let lists = try configuration.lists.enumerated().map { index, path in
      try RepositoryList(contentsOf: path, namedAt: configuration.places["lists.\(index)"])
    }
    var known: Set<String> = []
    let remotes = (configuration.remotes + lists.flatMap(\.remotes)).filter { known.insert($0.id.text).inserted }
    return SyncPlan(remotes: remotes, settings: configuration.sync, folder: mirrors)
  }
}

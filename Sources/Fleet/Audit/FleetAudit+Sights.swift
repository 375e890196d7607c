import CardChecker
import CardHistory
import Records

/// What needs no audit, since it looks as it did.
extension FleetAudit {
  /// What is remembered of earlier audits for the same.
  public var known: FleetSights { FleetSights(reading: settings.folder, for: settings) }

  /// Whether there is nothing to audit and nothing to fold: all looks as it did when nothing new was found. Starts no
  /// worker.
  public func isQuiet(_ watchlist: Watchlist, since known: FleetSights) -> Bool {
    var paths = PathBuffer()
    guard let index = known.index, mayStayQuiet(watchlist), index.listed == IndexSight.name(watchlist.repositories),
      IndexSight.look(at: index.others, in: settings.folder, &paths) == index.folders
    else { return false }
    return split(watchlist.repositories, by: known).others.isEmpty
  }

  /// Says in the index that what it tells holds now too.
  ///
  /// - Returns: whether it tells what it did; if not, it has to be folded.
  public func confirmIndex(_ known: FleetSights) -> Bool {
    guard let index = known.index else { return false }
    let isSame = try? FleetStore(settings.folder).refresh(index.content, observedAt: settings.now())
    return isSame ?? false
  }

  /// The repositories that look as they did, and the others.
  func split(
    _ repositories: [WatchedRepository], by known: FleetSights
  ) -> (same: [WatchedRepository], others: [WatchedRepository]) {
    if known.known.isEmpty || settings.isFull { return ([], repositories) }
    var paths = PathBuffer()
    var (same, others): ([WatchedRepository], [WatchedRepository]) = ([], [])
    for repository in repositories {
      let isSame = known.known[repository.id.text]?.holds(for: repository, settings, &paths) ?? false
      if isSame { same.append(repository) } else { others.append(repository) }
    }
    return (same, others)
  }

  /// Remembers what the audit saw, for the next one.
  ///
  /// - Parameters:
  ///   - looked: the repositories that did not look as they did.
  ///   - seen: what of them will do so, if nothing moves.
  func keep(
    _ watchlist: Watchlist, _ before: FleetSights, looked: [WatchedRepository], seen: [RepositoryID: RepositorySight]
  ) {
    var sights = before
    sights.replace(looked, by: seen)
    sights.index = indexSight(watchlist, sights)
    sights.write(to: settings.folder)
  }

  // The folders are looked at before anything is read, so that nobody may change what was seen without being noticed.
  private func indexSight(_ watchlist: Watchlist, _ sights: FleetSights) -> IndexSight? {
    let repositories = watchlist.repositories
    guard mayStayQuiet(watchlist), repositories.allSatisfy({ sights.known[$0.id.text] != nil }) else { return nil }
    var paths = PathBuffer()
    let moment = moment()
    let listed = Set(repositories.map(\.id.folderName))
    guard let others = try? settings.folder.knownRepositories().filter({ !listed.contains($0) }) else { return nil }
    let folders = IndexSight.look(at: others, in: settings.folder, &paths)
    guard folders.newest < moment - RepositorySight.coarsestClock,
      let names = try? settings.folder.knownRepositories(), names.count == listed.count + others.count,
      let content = FleetStore(settings.folder).indexDigest(under: settings.policy.common)
    else { return nil }
    return IndexSight(content: content, listed: IndexSight.name(repositories), others: others, folders: folders)
  }

  // What is excused, and what could not be searched, the index tells of beyond what it tells of repositories.
  private func mayStayQuiet(_ watchlist: Watchlist) -> Bool {
    !settings.isFull && watchlist.unsearched.isEmpty && settings.policy.file.waivers.isEmpty && settings.baseline == nil
  }
}

import Git
import Records
import SystemPackage

/// Which repositories there are, and what moves in them.
extension FleetWatch {
  /// Watches what is on the list, and has what is no longer there audited once more.
  ///
  /// - Parameter asMoved: whether new repositories go before what is routine.
  func enrol(_ watchlist: Watchlist, asMoved: Bool) async {
    // A folder of repositories that is away for a while is no repository that is missing.
    let lost = watchlist.repositories.filter { knownRoots.contains($0.path) && FileStatus($0.path) == nil }
    let watchlist = watchlist.filter { !lost.contains($0) }
    let away = lost.map { UnsearchedFolder(path: $0.path, reason: .noSuchFileOrDirectory) }
    unsearched = (watchlist.unsearched + away).map(\.error)
    if unsearched.isEmpty {
      clear("folders")
    } else {
      tell("folders", unsearched.map(\.message).joined(separator: "; "))
    }
    let listed = Set(watchlist.repositories.map(\.id))
    for (id, entry) in entries where !listed.contains(id) && !entry.isGone { vanish(id) }
    let new = watchlist.repositories.filter { entries[$0.id]?.isGone != false || entries[$0.id]?.repository != $0 }
    let known = Set(entries.keys)
    let sights = await DiskWork.run {
      var (paths, names) = (PathBuffer(), Set<RefNames>())
      return new.map { RefSight(of: $0, &paths).sharing(&names) }
    }
    for (repository, sight) in zip(new, sights) {
      add(repository, sight, asMoved: asMoved)
      if asMoved && !known.contains(repository.id) { log(.appeared(repository.id)) }
    }
    countWatches()
  }

  /// Takes note of what the refs of a repository looked like before an audit.
  func see(_ id: RepositoryID, _ sight: RefSight) {
    // One that is alike would take memory of its own for what this one shares with others.
    guard let entry = entries[id], entry.sight != sight else { return }
    entries[id]?.sight = sight
    if sight.location != entry.sight.location { watchEvents(of: id) }
  }

  func forget(_ id: RepositoryID) {
    guard entries[id]?.runningSince == nil else { return }
    entries[id] = nil
    schedule.remove(id)
    events?.unwatch(id)
    unwritten[id] = nil
    countWatches()
  }

  /// Asks what the system told of.
  func hear(at now: Instant) {
    guard let news = events?.news(), !news.isEmpty else { return }
    if news.areLost {
      log(.eventsLost)
      sweep.ask(at: now)
    }
    for id in news.unwatched { watchEvents(of: id) }
    for id in news.moved where entries[id] != nil { schedule.move(id, at: now) }
    if news.rootsChanged {
      // What came up may be new, or what was missed so far.
      let due = max(now + Self.searchSettle, earliestSearch)
      search.ask(at: due)
      sweep.ask(at: due)
    }
  }

  func runSweep() async {
    let idle = entries.values.filter { $0.runningSince == nil }
    let looks = RefSweep(repositories: idle.map { ($0.repository, $0.sight) })
    let changed = await DiskWork.run { looks.changed() }
    for id in changed {
      guard let entry = entries[id] else { continue }
      if entry.sight.location == nil { schedule.revive(id, at: .now) } else { schedule.move(id, at: .now) }
    }
    status.lastSweep = plan.settings.now()
    sweep.end(next: .now + .seconds(plan.watch.sweep))
    writing.ask(at: earliestWriting)
    alarm.ring()
  }

  func runSearch() async {
    let (plan, number, began) = (plan, planNumber, Instant.now)
    let found = await DiskWork.run { Result { try plan.watchlist() } }
    switch found {
    case .success(let watchlist) where number == planNumber:
      clear("search")
      await enrol(watchlist, asMoved: true)
      status.lastSearch = plan.settings.now()
    case .success: break
    case .failure(let error): tell("search", "the repositories cannot be listed: \(error)")
    }
    let took = Instant.now - began
    earliestSearch = .now + took * Self.searchPause
    search.end(next: max(.now + .seconds(plan.watch.search), earliestSearch))
    // What was removed and made anew between two looks is on the list as before.
    sweep.ask(at: .now)
    alarm.ring()
  }

  private func vanish(_ id: RepositoryID) {
    log(.vanished(id))
    entries[id]?.isGone = true
    // Its report may say so already.
    if entries[id]?.failure != nil, entries[id]?.sight.location == nil, unwritten[id] == nil { return forget(id) }
    schedule.move(id, at: .now)
  }

  private func add(_ repository: WatchedRepository, _ sight: RefSight, asMoved: Bool) {
    let id = repository.id
    var entry = entries[id] ?? WatchEntry(repository: repository, sight: sight)
    (entry.repository, entry.sight, entry.isGone) = (repository, sight, false)
    entries[id] = entry
    watchEvents(of: id)
    watchRoot(of: repository)
    if asMoved { schedule.move(id, at: .now) }
  }

  private func watchEvents(of id: RepositoryID) {
    guard let entry = entries[id], let events else { return }
    if let location = entry.sight.location {
      entries[id]?.isToldOf = events.watch(id, at: location)
    } else {
      events.unwatch(id)
      entries[id]?.isToldOf = false
    }
  }

  // New repositories come up beside those that are known.
  private func watchRoot(of repository: WatchedRepository) {
    let parent = repository.path.removingLastComponent()
    for folder in [parent, repository.trust.root].compactMap(\.self) where !folder.isEmpty {
      if knownRoots.insert(folder).inserted { events?.watchRoot(folder) }
    }
  }

  private func countWatches() {
    let told = entries.values.count(where: \.isToldOf)
    let isLimit = entries.values.contains { !$0.isToldOf && $0.sight.location != nil }
    status.repositories.watched = entries.count
    status.repositories.byEvents = told
    status.repositories.bySweep = entries.count - told
    let remedy = isLimit ? "raise fs.inotify.max_user_watches, then reload" : nil
    if remedy != nil && status.repositories.remedy == nil {
      log(.watchLimitReached(repositories: entries.count - told))
    }
    status.repositories.remedy = remedy
    writing.ask(at: earliestWriting)
  }

  private static let searchSettle = Duration.milliseconds(200)
  // Searching takes no more than a tenth of the time.
  private static let searchPause = 10
}

extension RepositoryTrust {
  fileprivate var root: FilePath? {
    if case .found(let root) = self { root } else { nil }
  }
}

import Git
import Records
import SystemPackage

/// Which folders the kernel watches for whom, and what it told of them.
struct RefEventsState {
  var news = RefNews()
  private let inotify: Inotify
  private let limit: Int
  // One folder may be watched for several: the refs of linked worktrees are those of the main one.
  private var folders: [Int32: [WatchedFolder]] = [:]
  private var places: [RepositoryID: RepositoryLocation] = [:]

  init(_ inotify: Inotify, limit: Int) {
    self.inotify = inotify
    self.limit = limit
  }

  /// - Returns: whether all folders of the repository are watched.
  mutating func watch(_ id: RepositoryID, at location: RepositoryLocation) -> Bool {
    unwatch(id)
    places[id] = location
    if location.gitFolder != location.commonFolder {
      guard watch(location.gitFolder, WatchedFolder(repository: id, role: .head)) else { return false }
    }
    guard watch(location.commonFolder, WatchedFolder(repository: id, role: .common)) else { return false }
    return watchRefs(id, location, below: Array("refs".utf8))
  }

  mutating func unwatch(_ id: RepositoryID) {
    guard places.removeValue(forKey: id) != nil else { return }
    for (number, roles) in folders where roles.contains(where: { $0.repository == id }) {
      let others = roles.filter { $0.repository != id }
      folders[number] = others.isEmpty ? nil : others
      if others.isEmpty { inotify.unwatch(number) }
    }
  }

  /// - Returns: whether it is watched, or need not be since it is gone.
  mutating func watch(_ folder: FilePath, _ role: WatchedFolder) -> Bool {
    guard folders.count < limit else { return false }
    do throws(Errno) {
      let number = try inotify.watch(folder)
      if folders[number]?.contains(role) != true { folders[number, default: []].append(role) }
      return true
    } catch {
      return error == .noSuchFileOrDirectory || error == .notDirectory
    }
  }

  mutating func receive() {
    for event in inotify.events() {
      if event.isOverflow { news.areLost = true }
      for role in folders[event.watch] ?? [] { receive(event, role) }
      if event.isEnd { folders[event.watch] = nil }
    }
  }

  private mutating func receive(_ event: Inotify.Event, _ folder: WatchedFolder) {
    guard let id = folder.repository else {
      if folder.isMoved(by: event) { news.rootsChanged = true }
      return
    }
    if event.isLoss { news.unwatched.insert(id) }
    if event.isLoss || folder.isMoved(by: event) { news.moved.insert(id) }
    guard event.isNewFolder, let location = places[id] else { return }
    switch folder.role {
    case .refs(let name): enter(id, location, name + [UInt8(ascii: "/")] + event.name)
    case .common where event.name.elementsEqual("refs".utf8): enter(id, location, event.name)
    default: break
    }
  }

  private mutating func enter(_ id: RepositoryID, _ location: RepositoryLocation, _ name: [UInt8]) {
    if !watchRefs(id, location, below: name) { news.unwatched.insert(id) }
  }

  private mutating func watchRefs(_ id: RepositoryID, _ location: RepositoryLocation, below name: [UInt8]) -> Bool {
    var pending = [name]
    var count = 0
    while let name = pending.popLast(), count < RefEvents.foldersPerRepository {
      count += 1
      // Watched first, listed then: what comes up in between is seen in one way or the other.
      let folder = location.commonFolder.pushing(FilePath(bytes: name))
      let role = WatchedFolder.Role.refs(Self.usualNames.first { $0 == name } ?? name)
      guard watch(folder, WatchedFolder(repository: id, role: role)) else { return false }
      pending += RefNames.children(of: location.commonFolder, name).filter(\.isFolder).map {
        name + [UInt8(ascii: "/")] + $0.name
      }
    }
    return pending.isEmpty
  }

  // Kept once for the folders of all repositories.
  private static let usualNames = ["refs", "refs/heads", "refs/tags", "refs/remotes", "refs/remotes/origin"]
    .map { Array($0.utf8) }
}

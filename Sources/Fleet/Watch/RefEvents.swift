@preconcurrency import Dispatch
import Git
import Records
import Synchronization
import SystemPackage

/// Hears from the kernel when refs move.
///
/// What matters of it is collected until somebody asks, so that a storm of events costs no memory.
final class RefEvents: Sendable {
  /// Folders of refs in one repository that are watched; what moves in others, a sweep sees.
  static let foldersPerRepository = 1024

  private let state: Mutex<RefEventsState>
  private let source: any DispatchSourceRead
  private let wake: @Sendable () -> Void

  /// - Parameters:
  ///   - limit: watches to ask the system for at most.
  ///   - wake: is called where there is something to ask for.
  /// - Throws: `Errno` where the system lends no way to watch.
  init(limit: Int = .max, wake: @escaping @Sendable () -> Void) throws(Errno) {
    let inotify = try Inotify()
    self.wake = wake
    source = DispatchSource.makeReadSource(fileDescriptor: inotify.descriptor, queue: DispatchQueue(label: "events"))
    state = Mutex(RefEventsState(inotify, limit: limit))
    source.setEventHandler { [weak self] in self?.receive() }
    // The descriptor has to outlive the source that waits for it.
    source.setCancelHandler { withExtendedLifetime(inotify) {} }
    source.resume()
  }

  deinit {
    source.cancel()
  }

  /// Watches the folders of a repository.
  ///
  /// - Returns: whether all of them are; where the system allows no more watches, a sweep has to look.
  func watch(_ id: RepositoryID, at location: RepositoryLocation) -> Bool {
    state.withLock { $0.watch(id, at: location) }
  }

  /// Watches a folder in which repositories may come up.
  func watchRoot(_ folder: FilePath) {
    state.withLock { _ = $0.watch(folder, WatchedFolder(repository: nil, role: .root)) }
  }

  func unwatch(_ id: RepositoryID) {
    state.withLock { $0.unwatch(id) }
  }

  /// What happened since the last call.
  func news() -> RefNews {
    state.withLock { state in
      defer { state.news = RefNews() }
      return state.news
    }
  }

  private func receive() {
    let isFirst = state.withLock { state in
      let wasEmpty = state.news.isEmpty
      state.receive()
      return wasEmpty && !state.news.isEmpty
    }
    if isFirst { wake() }
  }
}

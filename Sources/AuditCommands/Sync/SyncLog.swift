import Fleet
import Logging

/// What the sync tells on standard error: one line for each event.
struct SyncLog: Sendable {
  private let logger: Logger

  init(_ logger: Logger) {
    self.logger = logger
  }

  /// A service that was installed before its configuration was written has nothing to do, and does not fail.
  func tellOfNone() {
    logger.notice("the configuration names no remotes; their addresses belong to the key remotes")
  }

  @Sendable func tell(_ event: SyncEvent) {
    switch event {
    case .done(let remote, .unchanged): logger.debug("\(remote.id): nothing new")
    case .done(let remote, .fetched): logger.notice("\(remote.id): fetched")
    case .done(let remote, .created): logger.notice("\(remote.id): mirrored")
    case .failed(let remote, let error, let nextTry):
      logger.error("\(remote.id): \(error)\(nextTry.map { "; next try \($0)" } ?? "")")
    case .reloaded(let count): logger.notice("the new configuration holds, with \(count) remotes")
    case .notReloaded(let reason): logger.error("the old configuration holds: \(reason)")
    case .unwritten(let reason): logger.error("\(reason)")
    }
  }
}

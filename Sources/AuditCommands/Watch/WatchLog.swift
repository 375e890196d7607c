import Fleet
import Logging
import Records

/// The daemon's log: one line for each event.
struct WatchLog: Sendable {
  private let logger: Logger

  init(_ logger: Logger) {
    self.logger = logger
  }

  @Sendable func tell(_ event: WatchEvent) {
    switch event {
    case .watching(let repositories, let byEvents):
      logger.notice("watching \(repositories) repositories, \(byEvents) of them by events")
    case .audited(let outcome): tell(outcome)
    case .appeared(let id): logger.notice("\(id): new")
    case .vanished(let id): logger.notice("\(id): gone")
    case .watchLimitReached(let repositories):
      logger.warning(
        """
        the system tells of no more changes: \(repositories) repositories are looked at again and again instead; raise \
        fs.inotify.max_user_watches, then reload
        """)
    case .eventsLost: logger.warning("the system lost events; all repositories are looked at")
    case .reloading: logger.notice("reading the configuration anew")
    case .reloaded: logger.notice("the new configuration holds")
    case .reloadFailed(let reason): logger.error("the old configuration holds: \(reason)")
    case .trouble(let message): logger.error("\(message)")
    case .stopping(let running): logger.notice("stopping; \(running) audits go on")
    case .stopped: logger.notice("stopped")
    }
  }

  private func tell(_ outcome: RepositoryOutcome) {
    switch outcome.result {
    case .unchanged: logger.debug("\(outcome.id): nothing new")
    case .audited(let newRecords): logger.info("\(outcome.id): audited, \(newRecords) new records")
    case .failed(let error), .unwritten(let error): logger.error("\(outcome.id): \(error.code): \(error.message)")
    }
  }
}

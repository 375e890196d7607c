import Fleet
import Logging
import Records
import Rendering
import Synchronization

/// How far an audit has come: a line on the terminal that overwrites itself, and a log entry per repository.
final class AuditProgress: Sendable {
  private let total: Int
  private let isShown: Bool
  private let logger: Logger
  private let done = Mutex(0)

  init(of total: Int, isQuiet: Bool, logger: Logger) {
    self.total = total
    self.logger = logger
    isShown = !isQuiet && Output.isTerminal(.standardError)
  }

  func advance(_ outcome: RepositoryOutcome) {
    log(outcome)
    done.withLock { done in
      done += 1
      guard isShown else { return }
      Output.write("\r\u{1B}[K\(done)/\(total) \(TerminalText.escaped(outcome.id.text))", to: .standardError)
    }
  }

  func finish() {
    if isShown { Output.write("\r\u{1B}[K", to: .standardError) }
  }

  /// Tells of something that is no repository.
  func log(_ error: ErrorEntry) {
    logger.error("\(error.code): \(TerminalText.escaped(error.message))")
  }

  private func log(_ outcome: RepositoryOutcome) {
    let id = TerminalText.escaped(outcome.id.text)
    switch outcome.result {
    case .unchanged: logger.info("\(id): nothing new")
    case .audited(let newRecords): logger.info("\(id): audited, \(newRecords) new records")
    case .failed(let error), .unwritten(let error):
      logger.error("\(id): \(error.code): \(TerminalText.escaped(error.message))")
    }
  }
}

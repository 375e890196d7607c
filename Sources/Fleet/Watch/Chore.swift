/// Something that is done now and then, and never twice at once.
struct Chore {
  typealias Instant = ContinuousClock.Instant

  private(set) var due: Instant?
  private(set) var isRunning = false

  init(due: Instant? = nil) {
    self.due = due
  }

  /// Asks for it at `moment`, or earlier if that was asked for already.
  mutating func ask(at moment: Instant) {
    due = due.map { min($0, moment) } ?? moment
  }

  /// Whether it is to begin; then it runs.
  mutating func begin(at now: Instant) -> Bool {
    guard !isRunning, let moment = due, moment <= now else { return false }
    isRunning = true
    due = nil
    return true
  }

  /// It is over; nil where it is done next time when someone asks.
  mutating func end(next: Instant?) {
    isRunning = false
    if let next { ask(at: next) }
  }

  /// When to look after it.
  var wake: Instant? { isRunning ? nil : due }
}

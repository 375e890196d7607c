import Records

/// What the schedule knows of a repository.
struct ScheduleEntry {
  typealias Instant = ContinuousClock.Instant

  /// That a repository is to be audited.
  struct Wish {
    var due: Instant
    /// When the first change came that no audit has seen; nil where it is routine.
    var movedSince: Instant?
  }

  var wish: Wish?
  /// Whether the audit that goes on is routine; nil where none does.
  var running: Bool?
  var failures = 0
  /// When it may be tried again after a failure.
  var notBefore: Instant?
  /// Its place in a queue.
  var ticket: ScheduleTicket?

  /// When it is to be audited, if it is.
  var due: Instant? {
    guard let wish else { return nil }
    return notBefore.map { max($0, wish.due) } ?? wish.due
  }

  private var isRoutine: Bool { wish?.movedSince == nil || failures > 0 }

  /// A new place in a queue, where it needs one: a place that comes up too early is given up when it does.
  mutating func ticket(for id: RepositoryID, number: UInt64) -> ScheduleTicket? {
    guard let due else { return nil }
    if let ticket, ticket.isRoutine == isRoutine, ticket.due <= due { return nil }
    ticket = ScheduleTicket(due: due, number: number, id: id, isRoutine: isRoutine)
    return ticket
  }

  /// Its audit begins.
  mutating func take(isRoutine: Bool) {
    wish = nil
    ticket = nil
    running = isRoutine
  }
}

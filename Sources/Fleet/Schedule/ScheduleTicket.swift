import Records

/// A repository's place in a queue.
struct ScheduleTicket: Comparable {
  let due: ContinuousClock.Instant
  /// Rises with each ticket, so that none is like another.
  let number: UInt64
  let id: RepositoryID
  let isRoutine: Bool

  static func == (left: ScheduleTicket, right: ScheduleTicket) -> Bool { left.number == right.number }

  static func < (left: ScheduleTicket, right: ScheduleTicket) -> Bool {
    (left.due, left.number) < (right.due, right.number)
  }
}

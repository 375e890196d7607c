import HeapModule
import Records

/// Which repository is audited next.
///
/// A repository waits once, however often it moves, and one that is being audited waits until that is over. What moved
/// goes before what is merely due for a routine audit, unless the last audit of it failed: nobody may keep others
/// waiting by failing again and again. Among equals, who is due first is served first.
struct Schedule {
  typealias Instant = ContinuousClock.Instant

  /// How long a burst of changes may put an audit off, as a multiple of `settle`.
  static let mostSettling = 10

  /// The pause after which a burst of changes is over.
  var settle: Duration
  var retry: Backoff
  /// Routine audits, and those of repositories that failed, at once.
  var routineLimit: Int
  private var entries: [RepositoryID: ScheduleEntry] = [:]
  private var moved = Heap<ScheduleTicket>()
  private var routine = Heap<ScheduleTicket>()
  private var tickets: UInt64 = 0
  private(set) var running = 0
  private var runningRoutine = 0

  init(settle: Duration, retry: Backoff, routineLimit: Int) {
    self.settle = settle
    self.retry = retry
    self.routineLimit = routineLimit
  }

  /// Something moved in the repository; it is audited when the burst is over.
  mutating func move(_ id: RepositoryID, at now: Instant) {
    let settle = settle
    update(id) { entry in
      let since = entry.wish?.movedSince ?? now
      let due = min(now + settle, since + settle * Self.mostSettling)
      entry.wish = ScheduleEntry.Wish(due: due, movedSince: since)
    }
  }

  /// A repository came up where there was none: that it could not be audited before says nothing of it.
  mutating func revive(_ id: RepositoryID, at now: Instant) {
    update(id) { entry in
      entry.failures = 0
      entry.notBefore = nil
    }
    move(id, at: now)
  }

  /// The repository is to be audited from `due` on, if nothing makes that necessary earlier.
  mutating func order(_ id: RepositoryID, at due: Instant) {
    update(id) { entry in
      guard let wish = entry.wish else {
        entry.wish = ScheduleEntry.Wish(due: due, movedSince: nil)
        return
      }
      if wish.movedSince == nil { entry.wish?.due = min(wish.due, due) }
    }
  }

  /// Forgets a repository; an audit that goes on is not held up by that.
  mutating func remove(_ id: RepositoryID) {
    guard let entry = entries.removeValue(forKey: id), let isRoutine = entry.running else { return }
    end(isRoutine)
  }

  /// The repository to audit now, which is then running; nil where none is due.
  mutating func take(at now: Instant) -> RepositoryID? {
    if let id = take(from: \.moved, isRoutine: false, at: now) { return id }
    guard runningRoutine < routineLimit else { return nil }
    return take(from: \.routine, isRoutine: true, at: now)
  }

  /// An audit is over.
  ///
  /// - Parameters:
  ///   - time: how long it took. One that fails may be tried again no sooner than after as much time.
  ///   - jitter: see `Backoff`.
  mutating func finish(_ id: RepositoryID, failed: Bool, after time: Duration, at now: Instant, jitter: Double) {
    guard let isRoutine = entries[id]?.running else { return }
    end(isRoutine)
    let retry = retry
    update(id) { entry in
      entry.running = nil
      entry.failures = failed ? entry.failures + 1 : 0
      entry.notBefore = failed ? now + max(retry.delay(afterFailures: entry.failures, jitter: jitter), time) : nil
      if failed && entry.wish == nil { entry.wish = ScheduleEntry.Wish(due: now, movedSince: nil) }
    }
  }

  /// When `take` may give something; nil where nothing waits for a moment alone.
  var nextDue: Instant? {
    mutating get {
      let routine = runningRoutine < routineLimit ? head(of: \.routine)?.due : nil
      return [head(of: \.moved)?.due, routine].compactMap(\.self).min()
    }
  }

  /// How many repositories wait because they moved, for a routine audit, and until they may be tried again.
  func queue(at now: Instant) -> (moved: Int, routine: Int, waiting: Int) {
    var queue = (moved: 0, routine: 0, waiting: 0)
    for entry in entries.values {
      guard let wish = entry.wish else { continue }
      if let notBefore = entry.notBefore, notBefore > now {
        queue.waiting += 1
      } else if wish.movedSince != nil {
        queue.moved += 1
      } else {
        queue.routine += 1
      }
    }
    return queue
  }

  /// How often a repository failed in a row, and when it is tried again.
  func failures(of id: RepositoryID) -> (count: Int, next: Instant?) {
    (entries[id]?.failures ?? 0, entries[id]?.notBefore)
  }

  /// Whether the repository is to be audited at some time.
  func isWaiting(_ id: RepositoryID) -> Bool { entries[id]?.wish != nil }

  private mutating func end(_ isRoutine: Bool) {
    running -= 1
    if isRoutine { runningRoutine -= 1 }
  }

  private mutating func update(_ id: RepositoryID, _ change: (inout ScheduleEntry) -> Void) {
    var entry = entries[id] ?? ScheduleEntry()
    change(&entry)
    if entry.running == nil, let ticket = entry.ticket(for: id, number: tickets + 1) {
      tickets += 1
      if ticket.isRoutine { routine.insert(ticket) } else { moved.insert(ticket) }
    }
    entries[id] = entry
  }

  private mutating func take(
    from queue: WritableKeyPath<Schedule, Heap<ScheduleTicket>>, isRoutine: Bool, at now: Instant
  ) -> RepositoryID? {
    guard let ticket = head(of: queue), ticket.due <= now else { return nil }
    _ = self[keyPath: queue].popMin()
    entries[ticket.id]?.take(isRoutine: isRoutine)
    running += 1
    if isRoutine { runningRoutine += 1 }
    return ticket.id
  }

  // The first ticket that still stands: what was put off has a later one, what is gone has none.
  private mutating func head(of queue: WritableKeyPath<Schedule, Heap<ScheduleTicket>>) -> ScheduleTicket? {
    while let ticket = self[keyPath: queue].min {
      if let entry = entries[ticket.id], entry.ticket == ticket {
        if entry.due == ticket.due { return ticket }
        // Put off; it waits anew.
        _ = self[keyPath: queue].popMin()
        entries[ticket.id]?.ticket = nil
        update(ticket.id) { _ in }
      } else {
        _ = self[keyPath: queue].popMin()
      }
    }
    return nil
  }
}

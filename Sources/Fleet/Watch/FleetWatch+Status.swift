import Records

/// What the daemon tells of itself.
extension FleetWatch {
  /// At most one status a second.
  var earliestWriting: Instant { max(.now, writtenAt + .seconds(1)) }

  /// Tells of a trouble, once for as long as it lasts.
  func tell(_ kind: String, _ message: String) {
    guard troubles.updateValue(message, forKey: kind) != message else { return }
    log(.trouble(message))
    writing.ask(at: earliestWriting)
  }

  /// The trouble is over, if there was one.
  func clear(_ kind: String) {
    troubles[kind] = nil
  }

  func writeStatus() async {
    writtenAt = .now
    let (status, folder) = (presentStatus(), plan.settings.folder)
    notifier.status(
      "\(status.repositories.watched) repositories, \(status.running.count) in work, \(status.failures) failing")
    let lock = lock
    let result = await DiskWork.run {
      Result {
        try lock?.check()
        try FleetStore(folder).write(status)
      }
    }
    switch result {
    case .success: clear("status")
    case .failure(let error as RecordError) where error.code == .lost:
      loss = error
      if !isStopping { stop() }
    case .failure(let error): tell("status", "status.json cannot be written: \(error)")
    }
    writing.end(next: nil)
    alarm.ring()
  }

  private func presentStatus() -> WatchStatus {
    let (now, present) = (Instant.now, plan.settings.now())
    let queue = schedule.queue(at: now)
    var status = status
    status.observedAt = present
    (status.queue.moved, status.queue.routine, status.queue.waiting) = queue
    status.running = entries.values.compactMap { entry in
      entry.runningSince.map { .init(repository: entry.repository.id.text, since: present.advanced(by: $0 - now)) }
    }.sorted { $0.repository.utf8.lexicographicallyPrecedes($1.repository.utf8) }
    let failing = entries.values.filter { $0.failure != nil }.sorted { $0.repository.id < $1.repository.id }
    status.failures = failing.count
    status.failing = failing.prefix(Self.failingLimit).compactMap { entry in
      guard let error = entry.failure else { return nil }
      let (count, next) = schedule.failures(of: entry.repository.id)
      return .init(
        repository: entry.repository.id.text, failures: count, nextTry: present.advanced(by: (next ?? now) - now),
        error: error)
    }
    status.trouble = troubles.isEmpty ? nil : troubles.sorted { $0.key < $1.key }.map(\.value).joined(separator: "; ")
    return status
  }

  private static let failingLimit = 100
}

extension Timestamp {
  fileprivate func advanced(by duration: Duration) -> Timestamp {
    Timestamp(seconds: seconds + duration.components.seconds)
  }
}

import Records

/// What workers are given, and what they give back.
extension FleetWatch {
  /// The next job for a worker, waited for; nil where it is to end.
  func nextJob(for generation: Int) async -> WatchJob? {
    if isStopping || generation != self.generation { return nil }
    return await withCheckedContinuation { lane in
      lanes.append(lane)
      alarm.ring()
    }
  }

  func startWorkers() {
    generation += 1
    releaseLanes()
    let settings = plan.settings
    // One more than there are routine audits at once: what moves need not wait for those.
    let pool = WorkerPool(command: settings.worker, size: settings.jobs + 1, limits: settings.limits)
    let source = WatchSource(watch: self, generation: generation)
    pools.append(
      Task {
        try? await pool.serve(source) { job, perform in
          await self.finish(job, try await job.run(perform))
        } complaint: { error in
          try await self.complain(error)
        }
      })
  }

  /// Lets workers that wait for a job end.
  func releaseLanes() {
    for lane in lanes { lane.resume(returning: nil) }
    lanes = []
  }

  func handOut(at now: Instant) {
    while !lanes.isEmpty, let id = schedule.take(at: now) {
      guard let entry = entries[id] else { continue }
      entries[id]?.runningSince = now
      var settings = plan.settings
      settings.processes = max(1, settings.jobs / max(1, schedule.running))
      lanes.removeLast().resume(returning: WatchJob(repository: entry.repository, settings: settings))
      writing.ask(at: earliestWriting)
    }
  }

  private func finish(_ job: WatchJob, _ result: WatchJob.Result) {
    let (id, now, outcome) = (job.repository.id, Instant.now, result.outcome)
    guard let since = entries[id]?.runningSince else { return }
    clear("workers")
    status.audits += 1
    schedule.finish(
      id, failed: outcome.failure != nil, after: now - since, at: now, jitter: .random(in: 0...1))
    // Where nothing is new after a failure, that the repository is well again is.
    let isNews = outcome.result != .unchanged || entries[id]?.failure != nil
    unwritten[id] = outcome.unwritten == nil ? nil : outcome
    entries[id]?.runningSince = nil
    entries[id]?.failure = outcome.failure
    see(id, result.sight)
    if isNews { askForFold() }
    log(.audited(outcome))
    if let entry = entries[id], entry.isGone { forget(id) }
    writing.ask(at: earliestWriting)
    alarm.ring()
  }

  // Where a worker cannot be run, nothing can; so whoever needs one waits.
  private func complain(_ error: any Error) async throws {
    if isStopping { throw CancellationError() }
    tell("workers", "no worker can be run: \(error)")
    try await Task.sleep(for: Self.workerPause)
  }

  private static let workerPause = Duration.seconds(5)
}

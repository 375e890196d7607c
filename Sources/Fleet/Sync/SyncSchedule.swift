/// Which remotes are looked at next: so many at once, fewer of one host, and each when its time has come.
///
/// Times are durations since a moment that all of them have in common.
struct SyncSchedule: Sendable {
  private var waiting: [RemoteURL: Duration] = [:]
  private var running: Set<RemoteURL> = []
  private var jobs: Int
  private var jobsPerHost: Int

  init(jobs: Int, jobsPerHost: Int) {
    self.jobs = jobs
    self.jobsPerHost = jobsPerHost
  }

  /// Whether nothing runs and nothing waits.
  var isDone: Bool { waiting.isEmpty && running.isEmpty }

  /// The next time at which a remote may be due.
  func nextDue(after now: Duration) -> Duration? {
    waiting.values.filter { $0 > now }.min()
  }

  /// Puts a remote in; one that waits already gets the new time.
  mutating func add(_ remote: RemoteURL, due: Duration) {
    if !running.contains(remote) { waiting[remote] = due }
  }

  /// Takes over other limits, and forgets the remotes that are not among `remotes`; what runs may finish.
  mutating func change(jobs: Int, jobsPerHost: Int, keeping remotes: Set<RemoteURL>) {
    self.jobs = jobs
    self.jobsPerHost = jobsPerHost
    waiting = waiting.filter { remotes.contains($0.key) }
  }

  /// Whether the remote waits or runs.
  func contains(_ remote: RemoteURL) -> Bool {
    waiting[remote] != nil || running.contains(remote)
  }

  /// Takes out what may begin now: who has waited longest comes first.
  mutating func start(now: Duration) -> [RemoteURL] {
    var started: [RemoteURL] = []
    let due = waiting.filter { $0.value <= now }.sorted { ($0.value, $0.key.id) < ($1.value, $1.key.id) }
    var perHost = running.reduce(into: [:]) { $0[$1.host, default: 0] += 1 }
    for (remote, _) in due {
      guard running.count < jobs else { break }
      guard perHost[remote.host, default: 0] < jobsPerHost else { continue }
      perHost[remote.host, default: 0] += 1
      waiting[remote] = nil
      running.insert(remote)
      started.append(remote)
    }
    return started
  }

  /// Notes that a remote was looked at.
  mutating func finish(_ remote: RemoteURL) {
    running.remove(remote)
  }
}

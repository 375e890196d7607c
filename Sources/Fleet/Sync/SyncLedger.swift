import Records

/// How each remote stands, as long as the process runs.
struct SyncLedger: Sendable {
  private var plan: SyncPlan
  private var rows: [String: RemoteStatus] = [:]
  private var changed: Set<String> = []

  /// - Parameter status: what the file says.
  init(_ plan: SyncPlan, _ status: SyncStatus?) {
    self.plan = plan
    for row in status?.remotes ?? [] { rows[row.id] = row }
  }

  /// Whether the file lacks something.
  var isChanged: Bool { !changed.isEmpty }

  mutating func change(to plan: SyncPlan) {
    self.plan = plan
    changed.formUnion(plan.remotes.map(\.id.text))
  }

  func row(of remote: RemoteURL) -> RemoteStatus {
    rows[remote.id.text] ?? RemoteStatus(remote, in: plan.folder)
  }

  /// How long a remote still has to wait that failed before this process began.
  ///
  /// Never long: whoever mended something starts the process anew, and wants to see whether it helped.
  func wait(of remote: RemoteURL, at time: Timestamp) -> Duration {
    guard let row = rows[remote.id.text], row.failures > 0, let next = row.nextTry else { return .zero }
    return .seconds(min(max(0, next.seconds - time.seconds), Int64(plan.settings.retry.first)))
  }

  /// Notes how a look at a remote ended.
  ///
  /// - Parameter isAgain: whether it will be looked at again.
  /// - Returns: how long that has to wait.
  mutating func note(_ remote: RemoteURL, _ error: SyncError?, at time: Timestamp, isAgain: Bool) -> Duration {
    var row = row(of: remote)
    row.url = remote.shown
    row.note(error, at: time)
    let wait =
      error == nil
      ? .seconds(plan.settings.interval)
      : plan.settings.retry.delay(afterFailures: row.failures, jitter: .random(in: 0...1))
    row.nextTry = isAgain ? Timestamp(seconds: time.seconds + wait.components.seconds) : nil
    rows[row.id] = row
    changed.insert(row.id)
    return wait
  }

  /// Takes out what the file is to say: all rows, or for a guest those that changed.
  mutating func takeRows(isGuest: Bool) -> [RemoteStatus] {
    defer { changed = [] }
    return isGuest ? rows.values.filter { changed.contains($0.id) } : plan.remotes.map { row(of: $0) }
  }
}

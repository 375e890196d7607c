import CardChecker
import CardHistory
import SystemPackage

/// The files about the fleet as a whole.
public struct FleetStore: Sendable {
  let folder: ReportsFolder

  public init(_ folder: ReportsFolder) {
    self.folder = folder
  }

  /// Keeps the text of a policy beside the records that name it.
  ///
  /// - Throws: `RecordError`: `locked`, `inputOutput`.
  public func keep(_ policy: RepositoryPolicy) throws {
    let path = Batch.Target.report("policies/\(policy.digest).yaml").path(in: folder)
    if DurableFile.size(of: path) != nil { return }
    try locked {
      try DurableFile.makeFolder(path.removingLastComponent())
      try DurableFile.replace(path, with: policy.yaml.utf8)
    }
  }

  /// Folds what is known of every repository into `index.json`, and what changed since the last fold into
  /// `events.jsonl`.
  ///
  /// - Parameters:
  ///   - errors: what kept a part of the fleet from being audited and stands in no report.
  ///   - unwritten: repositories whose files do not say that their audit failed.
  /// - Throws: `RecordError`: `locked`, `inputOutput`, `malformed`.
  @discardableResult
  public func fold(
    policy: FleetPolicy, baseline: Baseline? = nil, errors: [ErrorEntry] = [], unwritten: [UnwrittenFailure] = [],
    observedAt: Timestamp
  ) throws -> FleetIndex {
    var cache = SummaryCache()
    return try fold(
      policy: policy, baseline: baseline, errors: errors, unwritten: unwritten, observedAt: observedAt, &cache)
  }

  /// As above; what `cache` knows is not read again.
  func fold(
    policy: FleetPolicy, baseline: Baseline?, errors: [ErrorEntry], unwritten: [UnwrittenFailure],
    observedAt: Timestamp, _ cache: inout SummaryCache
  ) throws -> FleetIndex {
    try locked {
      try Batch.recover(pending: Self.pending, in: folder)
      let known = try KnownRepositories(in: folder, unwritten: unwritten, &cache) { id in
        RepositoryTerms(policy, baseline: baseline, repository: id.text, today: observedAt)
      }
      return try fold(known.summaries, policy, baseline, errors: errors + known.errors, observedAt: observedAt)
    }
  }

  func locked<Result>(_ body: () throws -> Result) throws -> Result {
    let lock = try FileLock(folder.state.appending("lock"))
    return try withExtendedLifetime(lock) { try body() }
  }

  private func fold(
    _ summaries: [RepositorySummary], _ policy: FleetPolicy, _ baseline: Baseline?, errors: [ErrorEntry],
    observedAt: Timestamp
  ) throws -> FleetIndex {
    let fold = try readFold()
    let events = try summaries.flatMap { summary in
      try StatusChanges(before: fold.statuses[summary.row.id], summary: summary, observedAt: observedAt).events()
        .flatMap { try JSONText.line($0) }
    }
    let index = FleetIndex(
      summaries, policy: policy, baseline: baseline, errors: errors, generatedAt: observedAt)
    try commit(index, events, from: fold, to: FoldState(after: summaries, fold, eventBytes: Int64(events.count)))
    return index
  }

  /// Tells what the daemon is doing. A crash may lose it: then there is no daemon to tell of.
  ///
  /// - Throws: `RecordError`: `inputOutput`.
  public func write(_ status: WatchStatus) throws {
    try DurableFile.replace(
      folder.reports.appending("status.json"), with: try JSONText.document(status), isDurable: false)
  }

  /// The report of a repository; nil where there is none.
  public func report(of id: RepositoryID) throws -> Report? {
    let path = folder.repository(id).appending("report.json")
    return try DurableFile.read(path).flatMap { try? JSONText.decode(Report.self, from: $0) }
  }

  private static let pending = Batch.Target.state("pending.json")
  private static let foldTarget = Batch.Target.state("fold.json")
  private static let eventsTarget = Batch.Target.report("events.jsonl")

  // Events and what they follow from are written together or not at all; the index can be folded again.
  private func commit(_ index: FleetIndex, _ events: [UInt8], from old: FoldState, to new: FoldState) throws {
    if events.isEmpty {
      if new != old { try DurableFile.replace(Self.foldTarget.path(in: folder), with: try JSONText.line(new)) }
    } else {
      var batch = Batch()
      batch.append(events, to: Self.eventsTarget, at: old.eventBytes)
      batch.replace(Self.foldTarget, with: try JSONText.line(new))
      try batch.commit(pending: Self.pending, in: folder)
    }
    try DurableFile.replace(folder.reports.appending("index.json"), with: try JSONText.document(index))
  }

  private func readFold() throws -> FoldState {
    let bytes = try DurableFile.read(Self.foldTarget.path(in: folder)) ?? []
    var fold = (try? JSONText.decode(FoldState.self, from: bytes)) ?? FoldState()
    let events = Self.eventsTarget.path(in: folder)
    // Where the state was lost or the file changed hands, events go after its last whole line.
    if fold.eventBytes != DurableFile.size(of: events) ?? 0 { fold.eventBytes = try DurableFile.wholeLines(of: events) }
    return fold
  }
}

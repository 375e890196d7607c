import CardChecker
import CardHistory
import SystemPackage

/// The files of one repository, locked by this process for as long as the value lives.
///
/// No audit lasts as long as that: it goes on from a snapshot, and is written if the files still say the same.
public struct RepositoryStore: ~Copyable {
  public let id: RepositoryID
  private let obstacle: RecordError?
  private let folder: ReportsFolder
  private let path: RepositoryPath?
  private let lock: FileLock
  private var state: RepositoryState?

  /// Locks the repository's files and finishes what an interrupted process began.
  ///
  /// - Parameter path: the repository's folder on disk, every link followed; nil where it could not be found, so that
  ///   what is known of the id is taken to be about it.
  /// - Throws: `RecordError`: `locked`, `inputOutput`.
  public init(_ id: RepositoryID, path: RepositoryPath?, in folder: ReportsFolder) throws {
    let stateFolder = folder.repositoryState(id)
    try DurableFile.makeFolder(stateFolder)
    let lock = try FileLock(stateFolder.appending("lock"))
    let obstacle = try Self.recover(id, in: folder)
    let state = try Self.readState(stateFolder.appending("cursor.json"), path: path)
    self.id = id
    self.obstacle = obstacle
    self.folder = folder
    self.path = path
    self.lock = lock
    self.state = state
  }

  /// What the files say now.
  public var snapshot: StoreSnapshot {
    let reportStands = DurableFile.size(of: reportPath) == Int64(state?.reportBytes ?? 0)
    return StoreSnapshot(
      state: state, historyIsWhole: historyIsWhole, reportStands: reportStands, obstacle: obstacle)
  }

  /// The report as it stands; nil where there is none, or one that was damaged.
  public func report() throws -> Report? {
    try DurableFile.read(reportPath).flatMap { try? JSONText.decode(Report.self, from: $0) }
  }

  /// Writes what an audit found.
  ///
  /// - Returns: how many records the history gained.
  @discardableResult
  public mutating func record(_ result: AuditResult, observedAt: Timestamp) throws -> Int {
    let history = try history(before: result)
    let records = history.numbered(result.records, observedAt: observedAt)
    let lines = try records.flatMap { try JSONText.line($0) }
    var batch = Batch()
    if !lines.isEmpty { batch.append(lines, to: .report("\(reportFolder)/history.jsonl"), at: history.length) }
    let isFirst = state == nil && history.length == 0
    var summary = RepositorySummary(
      result.report, records: records, excuses: result.excuses, folder: id.folderName, auditedAt: observedAt)
    (summary.reviewDays, summary.today) = (result.reviewDays, result.today)
    let state = RepositoryState(
      path: path ?? RepositoryPath(""), historyBytes: history.length + Int64(lines.count),
      historyRecords: history.records + records.count, historyHoldsMore: holdsMore(history, than: result),
      judgements: judgements(history, with: result), cursor: result.cursor, reportIsCurrent: true, summary: summary)
    try commit(&batch, result.report, state, isFirst: isFirst)
    return records.count
  }

  /// Writes that an audit failed; what was known stays, marked as stale.
  public mutating func record(failure: ErrorEntry, source: String, terms: RepositoryTerms) throws {
    let report = Report(id: id.text, source: source, failedWith: failure, lastGood: try report(), terms: terms)
    var state =
      state
      ?? RepositoryState(
        path: path ?? RepositoryPath(""), summary: RepositorySummary(report, folder: id.folderName, auditedAt: nil))
    let (auditedAt, excuses) = (state.summary.row.auditedAt, state.summary.excuses)
    state.summary = RepositorySummary(report, excuses: excuses, folder: id.folderName, auditedAt: auditedAt)
    state.reportIsCurrent = false
    var batch = Batch()
    try commit(&batch, report, state)
  }

  /// - Parameter isFirst: whether there is nothing yet that an interruption could tear apart.
  private mutating func commit(
    _ batch: inout Batch, _ report: Report, _ state: RepositoryState, isFirst: Bool = false
  ) throws {
    var state = state
    let text = try JSONText.document(report)
    state.reportBytes = text.count
    if try DurableFile.read(reportPath) != text { batch.replace(.report("\(reportFolder)/report.json"), with: text) }
    let cursor = Self.target(id, "cursor.json")
    if isFirst && obstacle == nil {
      // Without a cursor, the next audit finds out what of the history is written. So none of this has to be stored
      // before it is done, and the cursor may be lost.
      try batch.carryOut(in: folder)
      try DurableFile.replace(cursor.path(in: folder), with: try JSONText.line(state), isDurable: false)
      self.state = state
      return
    }
    if state != self.state { batch.replace(cursor, with: try JSONText.line(state)) }
    if obstacle != nil {
      // What stands in the place of the pending changes is for someone to look at.
      try batch.carryOut(in: folder)
    } else if !batch.isEmpty {
      try batch.commit(pending: Self.target(id, "pending.json"), in: folder)
    }
    self.state = state
  }

  private static func recover(_ id: RepositoryID, in folder: ReportsFolder) throws -> RecordError? {
    do {
      try Batch.recover(pending: target(id, "pending.json"), in: folder)
      return nil
    } catch let error as RecordError where error.code == .malformed {
      return error
    }
  }

  private func history(before result: AuditResult) throws -> HistoryFile {
    let isJudged = result.records.contains { $0.change == .policy }
    guard historyIsWhole, !result.isWholeHistory, let state, !state.historyHoldsMore,
      !isJudged || state.judgements != nil
    else { return try HistoryFile(reading: historyPath) }
    return HistoryFile(
      length: state.historyBytes, records: state.historyRecords, judgements: state.judgements ?? [])
  }

  // What was judged before the history was walked with other eyes may be fewer cards.
  private func judgements(_ history: HistoryFile, with result: AuditResult) -> Set<Judgement>? {
    let known = result.isWholeHistory ? history.holdsNoJudgement ? [] : nil : state?.judgements
    return known.map { $0.union(result.records.filter { $0.change == .policy }.map(Judgement.init)) }
  }

  private func holdsMore(_ history: HistoryFile, than result: AuditResult) -> Bool {
    result.isWholeHistory ? history.holdsMore(than: result.records) : state?.historyHoldsMore ?? false
  }

  private static func readState(_ path: FilePath, path repository: RepositoryPath?) throws -> RepositoryState? {
    guard let bytes = try DurableFile.read(path) else { return nil }
    // A state of another version, or of another repository that had this id, is as good as none.
    let state = try? JSONText.decode(RepositoryState.self, from: bytes)
    return (repository == nil || state?.path == repository) && state?.schemaVersion == RepositoryState.schemaVersion
      ? state : nil
  }

  private static func target(_ id: RepositoryID, _ name: String) -> Batch.Target {
    .state("repositories/\(id.folderName)/\(name)")
  }

  // A history that is missing or shorter than it was cannot be continued; one that is longer was not written by us.
  private var historyIsWhole: Bool {
    (DurableFile.size(of: historyPath) ?? 0) == (state?.historyBytes ?? 0)
  }

  private var reportFolder: String { "repositories/\(id.folderName)" }
  private var reportPath: FilePath { folder.repository(id).appending("report.json") }
  private var historyPath: FilePath { folder.repository(id).appending("history.jsonl") }
}

import CardChecker
import SystemPackage

/// The repositories that were ever audited into a folder, as the index is to show them.
struct KnownRepositories {
  private(set) var summaries: [RepositorySummary] = []
  /// What the summaries cannot tell.
  private(set) var errors: [ErrorEntry] = []

  /// - Parameters:
  ///   - unwritten: repositories whose files do not say that their audit failed.
  ///   - cache: what an earlier look has read.
  ///   - terms: what is demanded of each of these.
  /// - Throws: `inputOutput` where the folder itself cannot be read.
  init(
    in folder: ReportsFolder, unwritten: [UnwrittenFailure], _ cache: inout SummaryCache,
    terms: (RepositoryID) -> RepositoryTerms
  ) throws(RecordError) {
    errors = unwritten.map {
      ErrorEntry(stage: $0.error.stage, code: $0.error.code, message: "\($0.id): \($0.error.message)")
    }
    let failures = Dictionary(unwritten.map { ($0.id.folderName, $0) }) { $1 }
    let names = try folder.knownRepositories()
    cache.look { look in
      for name in names where failures[name] == nil { add(name, in: folder, &look) }
    }
    for failure in unwritten { summaries.append(Self.summary(of: failure, folder, terms(failure.id))) }
  }

  private mutating func add(_ name: String, in folder: ReportsFolder, _ look: inout SummaryLook) {
    do throws(RecordError) {
      if let summary = try look.summary(name, at: Self.path(name, folder), read: Self.summary) {
        summaries.append(summary)
      }
    } catch {
      errors.append(error.entry)
    }
  }

  private static func path(_ name: String, _ folder: ReportsFolder) -> FilePath {
    folder.state.appending("repositories").appending(name).appending("cursor.json")
  }

  private static func summary(at path: FilePath) throws(RecordError) -> RepositorySummary? {
    guard let bytes = try DurableFile.read(path) else { return nil }
    do {
      return try JSONText.decode(RepositoryState.self, from: bytes).summary
    } catch {
      throw RecordError(.malformed, path, "it does not hold what was found of a repository; audit that again")
    }
  }

  // What was known stays, but nobody may take it for what is true now.
  private static func summary(
    of failure: UnwrittenFailure, _ folder: ReportsFolder, _ terms: RepositoryTerms
  ) -> RepositorySummary {
    let name = failure.id.folderName
    guard var known = try? summary(at: path(name, folder)) else {
      let report = Report(
        id: failure.id.text, source: failure.source, failedWith: failure.error, lastGood: nil, terms: terms)
      return RepositorySummary(report, folder: name, auditedAt: nil)
    }
    known.row.stale = known.row.stale || known.row.status != .unknown
    known.row.status = .unknown
    return known
  }
}

import CardChecker
import CardHistory
import Git
import Records
import SystemPackage

/// The store of one repository, which gains records that look as if commits went on and on.
struct LongHistory {
  private(set) var count: Int
  private let id: RepositoryID
  private let folder: ReportsFolder
  // One report follows the other, as with every commit.
  private let results: [AuditResult]

  /// - Parameters:
  ///   - repository: one that was audited already; what is appended looks like what was found in it.
  ///   - count: how many records there are.
  init(repository: FilePath, folder: FilePath, count: Int = 0) throws {
    let location = try RepositoryResolver(trust: .configured).resolve(repository)
    id = RepositoryID(components: ["long"])
    self.folder = ReportsFolder(reports: folder)
    self.count = count
    results = try ["refs/heads/main", "refs/heads/before"].map { try Self.audit(location, ref: $0) }
  }

  /// Makes the folder, and writes the first audit.
  mutating func begin() throws {
    try folder.prepare()
    var result = results[0]
    result.isWholeHistory = true
    count += try record(result)
  }

  /// Appends records of commits that nobody has recorded.
  mutating func append(_ number: Int) throws {
    var result = results[count % 2]
    guard let line = result.records.last else { throw InProcessError.unfit("the repository has no card") }
    result.isWholeHistory = false
    result.records = (count..<count + number).map { index in
      var record = line
      record.commit = Self.commit(index)
      return record
    }
    guard try record(result) == number else { throw InProcessError.unfit("a record was there already") }
    count += number
  }

  private func record(_ result: AuditResult) throws -> Int {
    // The data may have been moved since it was made.
    var store = try RepositoryStore(id, path: nil, in: folder)
    _ = store.snapshot
    return try store.record(result, observedAt: Timestamp(seconds: 1_800_000_000))
  }

  private static func audit(_ location: RepositoryLocation, ref: String) throws -> AuditResult {
    let request = AuditRequest(layout: .default, refs: [ref], policy: .default)
    guard let audit = try Auditor.audit(try Repository(location), request) else {
      throw InProcessError.unfit("\(ref) was not audited")
    }
    var result = AuditResult(audit, id: "long", source: location.name, policy: .default)
    result.apply(RepositoryTerms(.default, repository: "long", today: Timestamp(seconds: 1_800_000_000)))
    return result
  }

  private static func commit(_ index: Int) -> ObjectID {
    let digits = String(index, radix: 16)
    return ObjectID(hex: String(repeating: "c", count: 40 - digits.count) + digits)!
  }
}

import CardChecker
import CardHistory
import SystemPackage
import TestSupport
import Testing

@testable import Records

/// What a fold reads of files that an earlier one read.
struct SummaryCacheTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a", "b", "c"] { try write(name, name) }
  }

  private func path(_ name: String) -> FilePath { FilePath(folder.path(name)) }

  /// Puts a file in the place of another.
  private func write(_ name: String, _ text: String) throws {
    try DurableFile.replace(path(name), with: text.utf8, isDurable: false)
  }

  /// What looking at `names` finds in their files, and which of those it reads.
  private func look(_ names: [String], _ cache: inout SummaryCache) -> (found: [String], read: [String]) {
    var (found, read): ([String], [String]) = ([], [])
    cache.look { look in
      for name in names {
        let summary = try? look.summary(name, at: path(name)) { path throws(RecordError) in
          read.append(name)
          return try Self.summary(at: path)
        }
        if let summary { found.append(summary.row.id) }
      }
    }
    return (found, read)
  }

  // Of a repository that is named as its file says.
  private static func summary(at path: FilePath) throws(RecordError) -> RepositorySummary? {
    guard let bytes = try DurableFile.read(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text != "damaged" else { throw RecordError(.malformed, path, "it is damaged") }
    let report = Report(
      id: text, source: "", failedWith: ErrorEntry(stage: "open", code: "none", message: ""), lastGood: nil,
      terms: RepositoryTerms(.default, repository: text, today: Timestamp(seconds: 0)))
    return RepositorySummary(report, folder: text, auditedAt: nil)
  }

  @Test func aFileIsReadOnce() {
    var cache = SummaryCache()
    #expect(look(["a", "b", "c"], &cache) == (["a", "b", "c"], ["a", "b", "c"]))
    #expect(look(["a", "b", "c"], &cache) == (["a", "b", "c"], []))
    #expect(look(["a", "b", "c"], &cache) == (["a", "b", "c"], []))
  }

  @Test func aFileThatWasReplacedIsReadAgain() throws {
    var cache = SummaryCache()
    _ = look(["a", "b", "c"], &cache)
    try write("b", "B")
    #expect(look(["a", "b", "c"], &cache) == (["a", "B", "c"], ["b"]))
    #expect(look(["a", "b", "c"], &cache) == (["a", "B", "c"], []))
  }

  @Test func oneThatComesUpBetweenOthersIsReadAlone() {
    var cache = SummaryCache()
    _ = look(["a", "c"], &cache)
    #expect(look(["a", "b", "c"], &cache) == (["a", "b", "c"], ["b"]))
  }

  @Test func whatIsLeftOutIsForgotten() {
    var cache = SummaryCache()
    _ = look(["a", "b", "c"], &cache)
    #expect(look(["c"], &cache) == (["c"], []))
    #expect(look(["a", "b", "c"], &cache) == (["a", "b", "c"], ["a", "b"]))
  }

  @Test func whatIsMissingOrDamagedIsLookedForAgain() throws {
    var cache = SummaryCache()
    try write("b", "damaged")
    #expect(look(["a", "b", "c", "d"], &cache) == (["a", "c"], ["a", "b", "c", "d"]))
    try write("b", "b")
    try write("d", "d")
    #expect(look(["a", "b", "c", "d"], &cache) == (["a", "b", "c", "d"], ["b", "d"]))
  }
}

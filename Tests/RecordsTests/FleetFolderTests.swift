import CardHistory
import SystemPackage
import TestSupport
import Testing

@testable import Records

/// One fleet folded again and again.
struct FleetFolderTests {
  private let temporary: TemporaryFolder
  private let folder: ReportsFolder
  private let now = Timestamp(seconds: 1_800_000_000)

  init() throws {
    temporary = try TemporaryFolder()
    folder = ReportsFolder(reports: FilePath(temporary.path("reports")))
    try folder.prepare()
    for name in ["a", "b", "c"] { try fail(name, "not found") }
  }

  private func fail(_ name: String, _ message: String) throws {
    let id = RepositoryID(components: [name])
    var store = try RepositoryStore(id, path: nil, in: folder)
    try store.record(
      failure: ErrorEntry(stage: "open", code: "not-found", message: message), source: name,
      terms: RepositoryTerms(.default, repository: name, today: now))
  }

  @Test func eachFoldShowsWhatAFirstOneWould() throws {
    let folder = FleetFolder(self.folder)
    let first = try folder.fold(policy: .default, observedAt: now)
    #expect(first.repositories.map(\.id) == ["a", "b", "c"])
    try fail("d", "not found")
    let second = try folder.fold(policy: .default, observedAt: now)
    #expect(second.repositories.map(\.id) == ["a", "b", "c", "d"])
    #expect(try FleetStore(self.folder).fold(policy: .default, observedAt: now) == second)
  }

  @Test func whoseFailureStandsInNoReportIsShownByItsFilesLater() throws {
    let folder = FleetFolder(self.folder)
    let error = ErrorEntry(stage: "records", code: "locked", message: "held")
    let failure = UnwrittenFailure(id: RepositoryID(components: ["b"]), source: "b", error: error)
    let first = try folder.fold(policy: .default, unwritten: [failure], observedAt: now)
    #expect(first.repositories.map(\.id) == ["a", "b", "c"])
    #expect(first.errors.map(\.message) == ["b: held"])
    let second = try folder.fold(policy: .default, observedAt: now)
    #expect(second.repositories.map(\.id) == ["a", "b", "c"])
    #expect(second.errors.isEmpty)
  }
}

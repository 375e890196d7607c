import Foundation
import Records
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// What is not audited again, since it looks as it did.
struct FleetSightsTests {
  private let folder: TemporaryFolder
  private let git: GitRepository
  private let watchlist: Watchlist

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a", "b"] {
      var history = FastImport()
      let first = history.commit([.file("model_card.md", "# One\n")])
      history.commit([.file("model_card.md", "# Two\n")], onto: [first])
      try GitRepository(at: folder.path("fleet/\(name).git")).write(history)
    }
    git = GitRepository(existing: folder.path("fleet/a.git"))
    watchlist = try Watchlist(named: [FilePath(folder.path("fleet"))])
  }

  /// - Parameter seconds: how much later than now it is for the audit.
  private func audit(
    _ change: (inout AuditSettings) -> Void = { _ in }, later seconds: Int64 = 10
  ) -> FleetAudit {
    var settings = AuditSettings(
      folder: ReportsFolder(reports: FilePath(folder.path("reports"))), jobs: 1,
      worker: WorkerCommand(executable: "/bin/false", name: "false", arguments: []),
      now: { Timestamp(seconds: 1_800_000_000) })
    change(&settings)
    return FleetAudit(settings) { RepositorySight.moment + seconds }
  }

  /// Audits all in this process, as often as it takes until nothing is new and that is remembered.
  private func settle() async throws {
    for _ in 0..<2 { try await run(audit()) }
  }

  private func run(_ audit: FleetAudit) async throws {
    let known = audit.known
    var seen: [RepositoryID: RepositorySight] = [:]
    for repository in audit.split(watchlist.repositories, by: known).others {
      seen[repository.id] = try await audit.audit(repository) { Worker(limits: WorkerLimits()).perform($0) }.sight
    }
    _ = try FleetStore(audit.settings.folder).fold(
      policy: audit.settings.policy, observedAt: audit.settings.now())
    audit.keep(watchlist, known, looked: watchlist.repositories.filter { known.known[$0.id.text] == nil }, seen: seen)
  }

  private func others(_ audit: FleetAudit) -> [String] {
    audit.split(watchlist.repositories, by: audit.known).others.map(\.id.text)
  }

  @Test func whatWasFoundUnchangedIsNotLookedIntoAgain() async throws {
    #expect(others(audit()) == ["a", "b"])
    try await settle()
    #expect(others(audit()).isEmpty)
    #expect(audit().isQuiet(watchlist, since: audit().known))
  }

  @Test func whatWasWrittenAMomentAgoMayBeReplacedUnseen() async throws {
    for _ in 0..<2 { try await run(audit(later: 0)) }
    #expect(others(audit()) == ["a", "b"])
  }

  @Test func whatMovesIsAudited() async throws {
    try await settle()
    try git.git("update-ref", "refs/heads/main", "main~1")
    #expect(others(audit()) == ["a"])
    #expect(!audit().isQuiet(watchlist, since: audit().known))
  }

  @Test func aReportThatIsLostIsWrittenAgain() async throws {
    try await settle()
    try FileManager.default.removeItem(atPath: folder.path("reports/repositories/a/report.json"))
    #expect(others(audit()) == ["a"])
  }

  @Test func anotherQuestionIsAnotherAudit() async throws {
    try await settle()
    #expect(others(audit { $0.refs = ["main"] }) == ["a", "b"])
    #expect(others(audit { $0.now = { Timestamp(seconds: 1_800_090_000) } }) == ["a", "b"])
    #expect(others(audit { $0.isFull = true }) == ["a", "b"])
    #expect(!audit().isQuiet(watchlist.selecting(["a"]), since: audit().known))
  }

  @Test func aFileThatIsNotWholeCountsAsNone() async throws {
    try await settle()
    let path = folder.path("reports/.state/sights")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for length in [0, 16, 40, bytes.count - 1] {
      try bytes.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(others(audit()) == ["a", "b"])
    }
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(others(audit()) == ["a", "b"])
  }

  @Test func theIndexIsConfirmedAndNothingElseInItChanges() async throws {
    try await settle()
    let path = folder.path("reports/index.json")
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let later = audit { $0.now = { Timestamp(seconds: 1_800_000_060) } }
    #expect(later.confirmIndex(later.known))
    let after = try String(contentsOfFile: path, encoding: .utf8)
    #expect(after != before)
    #expect(
      after.replacingOccurrences(of: "2027-01-15T08:01:00Z", with: "2027-01-15T08:00:00Z") == before)
    try (after + " ").write(toFile: path, atomically: true, encoding: .utf8)
    #expect(!later.confirmIndex(later.known))
  }
}

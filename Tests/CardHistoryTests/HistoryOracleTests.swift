import CardChecker
import CardHistory
import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

/// The records of a history are what `git log -c --raw --no-renames` names.
struct HistoryOracleTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
  }

  @Test(arguments: 0..<25)
  func randomHistoriesAreReadAsGitReadsThem(seed: Int) throws {
    try repository.write(RandomHistory.stream(seed: UInt64(seed), commits: 60))
    let audit = try #require(try Fixture.audit(repository.path, Fixture.request))
    let expected = try GitLog.rows(of: repository, isCard: Self.isCard)
    #expect(Self.sorted(Self.rows(audit.records)) == Self.sorted(expected))
    #expect(!expected.isEmpty)
  }

  @Test(arguments: 0..<10)
  func anOldTipFirstAndTheNewOneAfterGiveTheSame(seed: Int) throws {
    try repository.write(RandomHistory.stream(seed: UInt64(seed + 100), commits: 60))
    let tip = try repository.commit()
    let old = try #require(try repository.git("rev-list", "main").lines.dropFirst(20).first)
    try repository.git("update-ref", "refs/heads/main", old)
    let first = try #require(try Fixture.audit(repository.path, Fixture.request))
    try repository.git("update-ref", "refs/heads/main", tip)
    var request = Fixture.request
    request.cursor = first.cursor
    let second = try #require(try Fixture.audit(repository.path, request))
    #expect(!second.isWholeHistory)
    let expected = try GitLog.rows(of: repository, isCard: Self.isCard)
    #expect(Self.sorted(Self.rows(first.records + second.records)) == Self.sorted(expected))
    #expect(try Fixture.atOnce(repository.path) == Fixture.present(second))
  }

  @Test func cardsInHundredsOfFoldersAreAllFound() throws {
    try repository.write(RandomHistory.stream(seed: 7, commits: 300, folders: 400))
    let audit = try #require(try Fixture.audit(repository.path, Fixture.request))
    let expected = try GitLog.rows(of: repository, isCard: Self.isCard)
    #expect(Self.sorted(Self.rows(audit.records)) == Self.sorted(expected))
  }

  @Test func nothingNewIsNoAudit() throws {
    try repository.write(RandomHistory.stream(seed: 1, commits: 20))
    var request = Fixture.request
    request.cursor = try Fixture.audit(repository.path, request)?.cursor
    #expect(try Fixture.audit(repository.path, request) == nil)
  }

  /// A force push throws commits away, and `gc` their objects.
  @Test func afterAForcePushAndGCTheHeadIsWhatItWouldBeFromScratch() throws {
    try repository.write(RandomHistory.stream(seed: 3, commits: 60))
    let first = try #require(try Fixture.audit(repository.path, Fixture.request))
    let fork = try #require(try repository.git("rev-list", "main").lines.dropFirst(15).first)
    try repository.git("update-ref", "refs/heads/main", fork)
    try repository.git("reflog", "expire", "--expire=now", "--all")
    try repository.git("gc", "--quiet", "--prune=now")
    var request = Fixture.request
    request.cursor = first.cursor
    let second = try #require(try Fixture.audit(repository.path, request))
    #expect(second.isWholeHistory)
    #expect(try Fixture.atOnce(repository.path) == Fixture.present(second))
  }

  private static func isCard(_ path: String) -> Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return name.hasSuffix("model_card.md") || name.hasSuffix("model-card.md")
  }

  private static func rows(_ records: [CardRecord]) -> [GitLog.Row] {
    records.filter { $0.change != .context }.map {
      GitLog.Row(
        commit: $0.commit.commit.description, path: $0.path.description, blob: $0.details?.description)
    }
  }

  private static func sorted(_ rows: [GitLog.Row]) -> [String] {
    rows.map { "\($0.commit) \($0.path) \($0.blob ?? "-")" }.sorted()
  }
}

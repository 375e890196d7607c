import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// What events and records say of a status that moved: who did it, or that nobody did.
struct HistoryCauseTests {
  private static let text = "# Card\n\nSee [the code](train.py).\n"

  private let folder: TemporaryFolder
  private let repository: GitRepository
  private let files: ReportFiles

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("model.git"))
    files = ReportFiles(folder: folder.path("reports"))
  }

  private func write(_ steps: [FastImport.Change]...) throws {
    var history = FastImport()
    var tip: FastImport.Mark?
    for (number, step) in steps.enumerated() {
      tip = history.commit(step, onto: [tip].compactMap(\.self), author: "Author \(number) <a@example.org>")
    }
    try repository.write(history)
  }

  /// Audits the repository as it was so many commits ago.
  private func audit(ago count: Int = 0, policy: String = "{}", now: String = "2026-06-01") throws {
    let tip = try repository.commit("main")
    try repository.git("update-ref", "refs/heads/main", "main~\(count)")
    let path = try folder.write("ours.yaml", Array(policy.utf8))
    _ = try AuditProgram.run(
      "now", repository.path, "--reports", files.folder, "--policy", path, "--now", now)
    try repository.git("update-ref", "refs/heads/main", tip)
  }

  @Test func whoBreaksACardFromElsewhereIsNamedAndNotItsAuthor() throws {
    try write([.file("model_card.md", Self.text), .file("train.py", "")], [.deleted("train.py")], [.file("x", "x")])
    try audit(ago: 2)
    try audit()
    let event = try #require(try files.events().last)
    #expect((event.cause, event.from, event.to) == (.commit, .pass, .fail))
    #expect(event.commit?.description == (try repository.commit("main~1")))
    #expect(event.author == "Author 1 <a@example.org>")
  }

  @Test func whoMendsItElsewhereIsNotKnown() throws {
    try write([.file("model_card.md", Self.text)], [.file("train.py", "")])
    try audit(ago: 1)
    try audit()
    let event = try #require(try files.events().last)
    #expect((event.cause, event.from, event.to, event.author) == (.commit, .fail, .pass, nil))
  }

  @Test func whoDeletesACardIsNamedWithTheRepository() throws {
    try write([.file("model_card.md", "# Card\n"), .file("x", "x")], [.deleted("model_card.md")], [.file("x", "y")])
    try audit(ago: 2)
    try audit()
    let events = try files.events().suffix(2)
    let deletion = try repository.commit("main~1")
    #expect(events.map(\.card) == [nil, "model_card.md"])
    #expect(events.map(\.to) == [.fail, .none])
    #expect(events.map(\.commit?.description) == [deletion, deletion])
  }

  @Test func aDayThatPassesBlamesNobody() throws {
    let policy = "parameters: {reviewMonths: 12}\nseverities: {history/review-overdue: error}\n"
    try write([.file("model_card.md", "# Card\n")])
    try audit(policy: policy, now: "2024-06-01")
    #expect(try files.report("model").status == .pass)
    try audit(policy: policy, now: "2025-06-01")
    #expect(try files.report("model").status == .fail)
    let event = try #require(try files.events().last)
    #expect((event.cause, event.to, event.commit, event.author) == (.time, .fail, nil, nil))
    #expect(try files.history("model").map(\.status) == [.pass])
  }

  /// There and back again, with a commit between: one record for each head, card and policy.
  @Test func policiesThatComeAndGoAreRecordedOnceEach() throws {
    let other = "name: other\nseverities: {links/target-missing: note}\n"
    try write([.file("model_card.md", Self.text)], [.file("x", "x")])
    for _ in 0..<2 {
      try audit(ago: 1)
      try audit(ago: 1, policy: other)
    }
    try audit(policy: other)
    try audit()
    try audit(policy: other)
    let records = try files.history("model").filter { $0.change == .policy }
    let keys = records.map { "\($0.commit) \($0.card) \($0.policy) \($0.ruleset)" }
    #expect(Set(keys).count == keys.count)
    #expect(keys.count == 4)
    #expect(records.allSatisfy { $0.author == nil })
    #expect(try files.events().filter { $0.cause == .policy }.allSatisfy { $0.author == nil && $0.commit == nil })
  }

  @Test func aWaiverExcusesADeletion() throws {
    try write([.file("model_card.md", "# Card\n"), .file("x", "x")], [.deleted("model_card.md")])
    let waiver =
      "{rule: history/card-deleted, path: model_card.md, reason: Withdrawn., owner: Kim, expires: 2030-01-01}"
    try audit(policy: "waivers: [\(waiver)]")
    let report = try files.report("model")
    #expect(report.status == .none)
    #expect(report.waived == 1)
    #expect(report.findings.first?.waiver?.reason == "Withdrawn.")
    #expect(try files.index().waivers.map(\.state) == [.active])
  }
}

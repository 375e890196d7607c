import Foundation
import Records
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// One repository audited by several processes at once.
struct RepositoryTaskTests {
  private let folder: TemporaryFolder
  private let repository: WatchedRepository
  private let settings: AuditSettings

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path("model.git")
    var history = FastImport()
    let first = history.commit([.file("model_card.md", "# One\n")])
    history.commit([.file("model_card.md", "# Two\n")], onto: [first])
    try GitRepository(at: path).write(history)
    repository = WatchedRepository(
      id: RepositoryID(components: ["model"]), path: FilePath(path), trust: .configured)
    settings = AuditSettings(
      folder: ReportsFolder(reports: FilePath(folder.path("reports"))), jobs: 1,
      worker: WorkerCommand(executable: "/bin/false", name: "false", arguments: []),
      now: { Timestamp(seconds: 1_800_000_000) })
  }

  private var task: RepositoryTask { RepositoryTask(repository: repository, settings: settings) }

  private static func answer(_ job: Job) -> JobResult { Worker(limits: WorkerLimits()).perform(job) }

  private func records() throws -> [HistoryRecord] {
    let path = folder.path("reports/repositories/model/history.jsonl")
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
      .map { try JSONText.decode(HistoryRecord.self, from: $0) }
  }

  private func report() throws -> Report? {
    try FleetStore(settings.folder).report(of: repository.id)
  }

  @Test func nobodyWaitsForAnAuditThatTakesLong() async throws {
    let (task, repository, settings) = (task, repository, settings)
    let outcome = try await task.run { job in
      // The lock would be refused here, were it held.
      _ = try RepositoryStore(repository.id, path: nil, in: settings.folder)
      return Self.answer(job)
    }
    #expect(outcome.result == .audited(newRecords: 2))
  }

  @Test func whatAnotherProcessRecordedMeanwhileIsNotRecordedTwice() async throws {
    let task = task
    var calls = 0
    let outcome = try await task.run { job in
      let answer = Self.answer(job)
      calls += 1
      if calls == 1 {
        _ = try await task.run { Self.answer($0) }
      }
      return answer
    }
    #expect(outcome.result == .unchanged)
    #expect(calls == 2)
    #expect(try records().map(\.sequence) == [1, 2])
  }

  @Test func aFailureTakesTheCleanBillOfNobodyElse() async throws {
    let task = task
    var calls = 0
    let outcome = try await task.run { job in
      calls += 1
      guard calls == 1 else { return Self.answer(job) }
      _ = try await task.run { Self.answer($0) }
      throw WorkerDeath.tooSlow(seconds: 1)
    }
    #expect(outcome.result == .unchanged)
    #expect(try report()?.status == .pass)
  }

  @Test func twoThatFailAtOnceFailOnce() async throws {
    let task = task
    var calls = 0
    let outcome = try await task.run { _ in
      calls += 1
      _ = try await task.run { _ in throw WorkerDeath.signal(11) }
      throw WorkerDeath.tooSlow(seconds: 1)
    }
    #expect(outcome.failure?.code == "timed-out")
    #expect(calls == 1)
    #expect(try report()?.errors.map(\.code) == ["died"])
  }

  @Test func whoIsAlwaysLateLeavesItToOthers() async throws {
    let path = GitRepository(existing: repository.path.string)
    let task = task
    var isBack = false
    try path.git("update-ref", "refs/heads/other", "main")
    let outcome = try await task.run { job in
      let answer = Self.answer(job)
      _ = try await task.run { Self.answer($0) }
      isBack.toggle()
      try path.git("update-ref", "refs/heads/main", isBack ? "other~1" : "other")
      return answer
    }
    #expect(outcome.result == .unchanged)
    #expect(try report()?.status == .pass)
    #expect(try records().map(\.sequence) == [1, 2])
  }
}

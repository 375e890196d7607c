import TestSupport
import Testing

/// One large repository that several processes work on.
@Suite struct CrewTests {
  /// Enough commits, and enough versions of cards, for others to help.
  private static func write(to path: String) throws -> GitRepository {
    let repository = try GitRepository(at: path)
    var history = FastImport()
    var last = history.commit([.file("a/model_card.md", "# Card\n")])
    for number in 1..<4500 {
      var changes: [FastImport.Change] = [.file("src/\(number % 90)/x\(number % 7).txt", "\(number)")]
      if number.isMultiple(of: 30) {
        changes.append(
          .file("models/m\(number / 30 % 20)/model_card.md", "# Card \(number)\n\nSee [it](x\(number % 5).py).\n"))
      }
      if number.isMultiple(of: 50) { changes.append(.file("models/m\(number / 50 % 20)/x\(number % 5).py", "")) }
      last = history.commit(changes, onto: [last])
    }
    try repository.write(history)
    return repository
  }

  @Test func severalProcessesFindWhatOneFinds() throws {
    let folder = try TemporaryFolder()
    let repository = try Self.write(to: folder.path("large.git"))
    let files = ["1", "3"].map { ReportFiles(folder: folder.path("reports-\($0)")) }
    for (files, jobs) in zip(files, ["1", "3"]) {
      let run = try AuditProgram.run(
        "now", repository.path, "--reports", files.folder, "--jobs", jobs, "--fail-on", "never", "--now",
        "2026-01-31T09:30:00Z")
      #expect(run.status == 0)
    }
    for name in ["report.json", "history.jsonl"] {
      let texts = try files.map { try Command.run("/usr/bin/cat", ["\($0.folder)/repositories/large/\(name)"]).lines }
      #expect(texts[0] == texts[1])
      #expect(!texts[0].isEmpty)
    }
    let rows = try files[1].history("large")
      .map { GitLog.Row(commit: $0.commit.description, path: $0.card, blob: $0.details?.description).description }
    #expect(rows.count == 150)
    #expect(
      try rows.sorted() == GitLog.rows(of: repository) { $0.hasSuffix("model_card.md") }.map(\.description).sorted())
  }
}

import Foundation
import TestSupport
import Testing

/// Real cards with their real change times, where the collection stands beside the checkout.
struct CorpusTests {
  private static let script = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../shared/corpus/make-repositories").standardized.path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: script), "there is no collection of real cards here"))
  func theHistoriesOfRealCardsAreThoseThatGitNames() throws {
    let folder = try TemporaryFolder()
    let names = try Command.run(Self.script, [folder.path("fleet")]).lines
    let files = ReportFiles(folder: folder.path("reports"))
    let run = try AuditProgram.run(
      "now", folder.path("fleet"), "--reports", files.folder, "--cards", "**/*model*card*.md", "--fail-on", "never")
    #expect(run.status == 0)
    for path in names {
      let id = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let rows = try files.history(id).map {
        GitLog.Row(commit: $0.commit.description, path: $0.card, blob: $0.details?.description)
      }
      let expected = try GitLog.rows(of: GitRepository(existing: path)) { path in
        path.lowercased().split(separator: "/").last?.firstRange(of: "model") != nil
      }
      #expect(rows.map(\.description).sorted() == expected.map(\.description).sorted())
      for card in try files.report(id).cards {
        #expect((card.assessment.completeness == nil) == (card.assessment.format == .freeform))
      }
    }
  }
}

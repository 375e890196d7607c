import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// The demo shows every state.
struct DemoTests {
  @Test func everyStateIsShown() throws {
    let folder = try TemporaryFolder()
    let run = try AuditProgram.run("demo", "--output", folder.path("demo"))
    #expect(run.status == 0, "\(run.errors)")
    let index = try ReportFiles(folder: folder.path("demo/reports")).index()
    #expect(index.repositories.count >= 8)
    #expect(Set(index.repositories.map(\.status)) == [.pass, .fail, .unknown, .none])
    #expect(index.repositories.contains { $0.stale })
    #expect(index.repositories.contains { $0.partial })
    for row in index.repositories { #expect(run.text.contains(row.id)) }
  }

  @Test func aFolderThatHoldsSomethingIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine/notes.txt", Array("mine".utf8))
    let run = try AuditProgram.run("demo", "--output", folder.path("mine"))
    #expect(run.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("mine")) == ["notes.txt"])
  }
}

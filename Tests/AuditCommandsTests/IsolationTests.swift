import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// What goes wrong in one place is told, and keeps nothing else from being audited.
struct IsolationTests {
  private let folder: TemporaryFolder
  private let files: ReportFiles

  init() throws {
    folder = try TemporaryFolder()
    files = ReportFiles(folder: folder.path("reports"))
    for name in ["one", "two"] {
      var history = FastImport()
      history.commit([.file("model_card.md", "# \(name)\n")])
      try GitRepository(at: folder.path("fleet/\(name).git")).write(history)
    }
  }

  @Test(arguments: [0o000, 0o444])
  func aFolderThatCannotBeSearchedIsNamed(permissions: Int) throws {
    let hidden = folder.path("fleet/hidden")
    _ = try GitRepository(at: hidden + "/three.git")
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: hidden)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hidden) }
    let run = try AuditProgram.runUnprivileged("now", folder.path("fleet"), "--reports", files.folder)
    #expect(run.status == 3)
    #expect(run.text.contains("\(hidden) cannot be searched for repositories: Permission denied"))
    let index = try files.index()
    #expect(index.repositories.map(\.id) == ["one", "two"])
    #expect(index.repositories.allSatisfy { $0.status == .pass })
    #expect(index.errors.map(\.code) == ["unreadable"])
    #expect(index.errors[0].message.contains(hidden))
    let list = try AuditProgram.runUnprivileged("list", folder.path("fleet"))
    #expect(list.status == 3)
    #expect(list.errors.contains(hidden))
    #expect(list.text.contains("model_card.md"))
  }
}

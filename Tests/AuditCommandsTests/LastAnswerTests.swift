import Foundation
import Records
import SystemPackage
import TestSupport
import Testing

@testable import AuditCommands

/// What was printed last, for one who asks again.
struct LastAnswerTests {
  private let temporary: TemporaryFolder
  private let folder: ReportsFolder
  private let question = [UInt8](repeating: 7, count: 32)

  init() throws {
    temporary = try TemporaryFolder()
    folder = ReportsFolder(reports: FilePath(temporary.path("reports")))
    try folder.prepare()
  }

  @Test(arguments: ["", "STATUS  REPOSITORY\n"])
  func theSameQuestionHasTheSameAnswer(output: String) throws {
    LastAnswer(code: .findings, output: Array(output.utf8)).write(to: question, in: folder)
    let answer = try #require(LastAnswer(to: question, in: folder))
    #expect(answer.code == .findings)
    #expect(answer.output == Array(output.utf8))
  }

  @Test func anotherQuestionHasNone() {
    #expect(LastAnswer(to: question, in: folder) == nil)
    LastAnswer(code: .clean, output: Array("text".utf8)).write(to: question, in: folder)
    #expect(LastAnswer(to: [UInt8](repeating: 8, count: 32), in: folder) == nil)
  }

  @Test func anAnswerThatIsNotWholeIsNone() throws {
    LastAnswer(code: .clean, output: Array("text".utf8)).write(to: question, in: folder)
    let file = URL(fileURLWithPath: folder.state.appending("answer").string)
    let bytes = try Data(contentsOf: file)
    for length in 0..<bytes.count {
      try bytes.prefix(length).write(to: file)
      #expect(LastAnswer(to: question, in: folder) == nil)
    }
  }
}

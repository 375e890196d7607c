import Testing

@testable import AuditCommands

/// Command lines that are read without the argument parser.
struct NowQuestionTests {
  @Test(arguments: [
    [], ["fleet"], ["fleet", "other"], ["fleet", "--reports", "out"], ["--reports", "out", "fleet", "--quiet"],
    ["--state", "state", "--config", "audit.yaml", "--policy", "strict", "--no-sync"], ["a b", "ä", "."],
  ])
  func theyMeanWhatTheParserTakesThemFor(arguments: [String]) throws {
    let command = try NowCommand.parse(arguments)
    #expect(NowQuestion(arguments: ["now"] + arguments) == command.question)
  }

  @Test(arguments: [
    ["--reports=out"], ["--quiet", "--quiet"], ["--reports"], ["--reports", "--quiet"], ["--reports", ""], [""],
    ["--", "fleet"], ["-h"], ["--help"], ["--full"], ["--now", "2026-01-31"], ["--format", "json"], ["--unknown", "x"],
    ["--log-level", "info"], ["--shard", "1/2"], ["--refs", "main"], ["--jobs", "0"],
  ])
  func whateverElseIsLeftToTheParser(arguments: [String]) {
    #expect(NowQuestion(arguments: ["now"] + arguments) == nil)
  }

  @Test func anotherCommandIsAnotherQuestion() {
    #expect(NowQuestion(arguments: []) == nil)
    #expect(NowQuestion(arguments: ["watch"]) == nil)
  }
}

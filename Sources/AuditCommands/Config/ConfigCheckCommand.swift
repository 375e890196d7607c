import ArgumentParser
import Fleet
import Rendering

/// Checks a configuration.
struct ConfigCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a configuration and the files that it names.",
    discussion: """
      Without a file, the one that audit now would read is checked. What is wrong is told with file, line and column; \
      what may be meant so, such as a glob that matches nothing, is a warning. Exit codes: 0 nothing is wrong, \
      2 something is.
      """)

  @Argument(help: "The configuration file.", completion: .file(extensions: ["yaml"]))
  var file: String?

  func run() throws {
    let environment = ServiceEnvironment.current
    guard let name = file ?? environment.configurationFile?.string else {
      let candidates = environment.candidates.map { TerminalText.escaped($0.string) }.joined(separator: ", ")
      Output.write(lines: ["no configuration: the defaults hold; looked for \(candidates)"])
      return
    }
    let check = ConfigurationCheck(name, environment)
    for error in check.errors { EventLog.write(.error, error) }
    for warning in check.warnings { EventLog.write(.warning, warning) }
    if !check.errors.isEmpty { throw AuditExitCode.usage }
    let summary = check.warnings.isEmpty ? "all is well" : "nothing is wrong; see the warnings"
    Output.write(lines: ["\(TerminalText.escaped(name)): \(summary)"])
  }
}

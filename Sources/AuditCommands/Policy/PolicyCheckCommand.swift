import ArgumentParser
import Records
import Rendering

/// Checks a policy file.
struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a policy file and the files that it names.",
    discussion: """
      What is wrong is told with file, line and column, and waivers that have expired are named. \
      Exit codes: 0 all is well, 2 something is wrong.
      """)

  @Argument(help: "The policy file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(name: .long, help: "Take this as the present, such as 2026-01-31T09:30:00Z.")
  var now: Timestamp?

  func run() throws {
    let source = try PolicySource(file, namedBy: "policy")
    _ = try source.baseline()
    let today = (now ?? .now).civilDay
    let expired = source.policy.waivers.filter { !$0.isActive(on: today) }
    for waiver in expired {
      let message = "\(waiver.place): the waiver of \(waiver.rule) by \(waiver.owner) expired on \(waiver.expires)"
      Output.write("error: \(TerminalText.escaped(message))\n", to: .standardError)
    }
    if !expired.isEmpty { throw AuditExitCode.usage }
    Output.write(lines: ["\(TerminalText.escaped(file)): all is well"])
  }
}

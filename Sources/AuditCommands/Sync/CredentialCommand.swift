import ArgumentParser
import Fleet
import SystemPackage

/// The process that git asks for a password; see gitcredentials(7).
struct CredentialCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credential", abstract: "Answers git, which asks for a password.", shouldDisplay: false)

  @Option var host: String
  @Option var username: String
  @Option var file: String
  @Argument var action: String

  func run() throws {
    // Nothing that git learned is kept.
    guard action == "get" else { return }
    let question = try RegularFile.contents(of: .standardInput, limit: 64 << 10)
    let answer = CredentialAnswer(host: host, username: username, file: FilePath(file))
    Output.write(try answer.answer(to: question))
  }
}

import ArgumentParser

/// What can be asked of a policy.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Check a policy file, or show what a policy demands.",
    subcommands: [PolicyCheckCommand.self, PolicyShowCommand.self])
}

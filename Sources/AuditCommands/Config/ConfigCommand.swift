import ArgumentParser

/// What can be asked of the configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Check the configuration, or show what holds and why.",
    subcommands: [ConfigCheckCommand.self, ConfigShowCommand.self])
}

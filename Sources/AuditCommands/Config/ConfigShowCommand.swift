import ArgumentParser
import Records

/// Shows the settings that hold, and why.
struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show every setting with the value that holds, and where that comes from.",
    discussion: """
      What is printed is itself a configuration. Secrets are not shown, since no configuration holds any: credentials \
      are files, and their names are shown.
      """)

  @OptionGroup var options: ConfigurationOptions
  @OptionGroup var judging: PolicyOptions
  @OptionGroup var folders: FolderOptions

  @Option(name: .long, help: "Print the settings in this format.")
  var format: ListingFormat = .text

  func run() throws {
    var commandLine = options.commandLine
    commandLine.policy = judging.policy
    commandLine.reports = folders.reports
    commandLine.state = folders.state
    let settings = EffectiveSettings(try ServiceConfiguration(commandLine))
    switch format {
    case .text: Output.write(lines: try SettingsText(settings).lines())
    case .json: Output.write(try JSONText.document(settings))
    }
  }
}

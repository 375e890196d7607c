import ArgumentParser

/// Which configuration a command reads.
struct ConfigFileOption: ParsableArguments {
  @Option(
    name: .long,
    help: """
      Read the configuration from this file. (default: audit.yaml in $CONFIGURATION_DIRECTORY, or else in \
      ~/.config/card-audit or /etc/card-audit)
      """,
    completion: .file(extensions: ["yaml"]))
  var config: String?

  func validate() throws {
    if config == "" { throw ValidationError("--config takes the path of a file") }
  }
}

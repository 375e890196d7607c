import ArgumentParser

/// Which repositories a command is about, and how they are audited.
struct SelectionOptions: ParsableArguments {
  @Argument(
    help: """
      Repositories, folders of repositories, or ids of repositories of the configuration. Without any, all of the \
      configuration, or else this folder.
      """,
    completion: .directory)
  var paths: [String] = []

  @OptionGroup var options: ConfigurationOptions

  /// What these options say.
  var commandLine: CommandLineSettings {
    var settings = options.commandLine
    settings.paths = paths
    return settings
  }
}

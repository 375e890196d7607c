import ArgumentParser

/// How repositories are audited, whichever they are.
struct ConfigurationOptions: ParsableArguments {
  @OptionGroup var file: ConfigFileOption

  @Option(
    name: .long,
    help: """
      A path that is a card, as a glob from the root of a repository; may be given several times. (default: the \
      common names of model cards)
      """)
  var cards: [String] = []

  @Option(
    name: .long,
    help: """
      A ref to audit: HEAD, a branch, a full name, or a glob over them; may be given several times. (default: HEAD)
      """)
  var refs: [String] = []

  @Option(name: .long, help: "Repositories audited at once. (default: one per processor)")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024") }
    if cards.contains("") { throw ValidationError("--cards takes a glob, which is not empty") }
    if refs.contains("") { throw ValidationError("--refs takes the name of a ref or a glob, which is not empty") }
  }

  /// What these options say.
  var commandLine: CommandLineSettings {
    CommandLineSettings(config: file.config, cards: cards, refs: refs, jobs: jobs)
  }
}

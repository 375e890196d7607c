import ArgumentParser
import CardHistory
import Fleet
import SystemPackage

/// Which repositories, refs and paths a command is about.
struct SelectionOptions: ParsableArguments {
  @Argument(
    help: "Repositories, or folders of repositories. Without any, those of the configuration, or else this folder.",
    completion: .directory)
  var paths: [String] = []

  @Option(name: .long, help: "Read the configuration from this file.", completion: .file(extensions: ["yaml"]))
  var config: String?

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

  func loadConfiguration() throws -> Configuration {
    guard let config else { return Configuration() }
    let text: [UInt8]
    do {
      text = try DiskFile.read(FilePath(config))
    } catch {
      throw UsageError("--config \(config): \(error)")
    }
    return try Configuration(yaml: String(decoding: text, as: UTF8.self), file: FilePath(config))
  }

  func watchlist(_ configuration: Configuration) throws -> Watchlist {
    try watchlist(of: paths, configuration)
  }

  /// The repositories that `paths` mean; where there are none, those of the configuration, or else this folder.
  func watchlist(of paths: [String], _ configuration: Configuration) throws -> Watchlist {
    if !paths.isEmpty { return try Watchlist(named: paths.map { FilePath($0) }) }
    if !configuration.repositories.isEmpty { return try Watchlist(configured: configuration.repositories) }
    return try Watchlist(named: ["."])
  }

  func layout(_ configuration: Configuration) -> Layout {
    if !cards.isEmpty { return Layout(globs: cards) }
    return configuration.cards.map { Layout(globs: $0) } ?? .default
  }

  func refs(_ configuration: Configuration) -> [String] {
    refs.isEmpty ? configuration.refs ?? ["HEAD"] : refs
  }

  func jobs(_ configuration: Configuration) -> Int {
    jobs ?? configuration.jobs ?? ProcessorCount.online
  }
}

import ArgumentParser
import Fleet
import Git
import Records
import Rendering
import SystemPackage

/// Shows the program at work on repositories of its own.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make a small fleet of example repositories, and audit it.",
    discussion: """
      The repositories show every state: cards that are complete, half done, spoilt by a rewrite or never begun; \
      repositories without a card, without a commit, cut short, damaged, or in a format that cannot be read. They are \
      audited twice, and one is damaged in between.

      Exit codes: 0 the demo ran, whatever it found, 2 it could not.
      """)

  @Option(name: .long, help: "Make repositories and reports in this folder, empty or new.", completion: .directory)
  var output = "card-audit-demo"

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes the path of a folder") }
    if FilePath(output).isVacant { return }
    throw ValidationError("\(output) is no empty folder; remove it, or name another one with --output")
  }

  func run() async throws {
    let folder = FilePath(output)
    let fleet = DemoFleet(in: folder.appending("repositories"))
    try await fleet.build()
    let settings = AuditSettings(
      folder: ReportsFolder(reports: folder.appending("reports")), jobs: ProcessorCount.online,
      worker: .ownProgram(limits: WorkerLimits()), now: { .now })
    _ = try await audit(fleet, settings)
    try fleet.loseHeads()
    let result = try await audit(fleet, settings)
    if !common.quiet { print(result, fleet, settings.folder) }
  }

  // As it was called, so that the line that is printed can be pasted.
  private static var program: String { CommandLine.arguments.first ?? "audit" }

  private func audit(_ fleet: DemoFleet, _ settings: AuditSettings) async throws -> NowResult {
    let watchlist = try Watchlist(named: [fleet.folder])
    // What fails here is meant to fail.
    let logger = common.makeLogger(outputTells: true)
    let progress = AuditProgress(of: watchlist.repositories.count, isQuiet: common.quiet, logger: logger)
    return try await NowResult(auditing: watchlist, settings, progress)
  }

  private func print(_ result: NowResult, _ fleet: DemoFleet, _ folder: ReportsFolder) {
    let lost = DemoRepository.all.filter(\.losesHead).map(\.id).joined(separator: ", ")
    Output.write(lines: [
      "Example repositories: \(fleet.folder)", "Audited twice; in between, \(lost) lost its newest commit.", "",
    ])
    Output.write(lines: FleetText(result.reports, style: Output.style).lines())
    Output.write(lines: [
      "", "Reports: \(folder.reports.appending("index.json"))",
      "Change something and audit again: \(Self.program) now \(fleet.folder) --reports \(folder.reports)",
    ])
  }
}

extension FilePath {
  /// Whether nothing stands here, or a folder with nothing in it.
  fileprivate var isVacant: Bool {
    guard let status = FileStatus(self, followingLink: true) else { return true }
    return status.isFolder && folderEntries()?.isEmpty == true
  }
}

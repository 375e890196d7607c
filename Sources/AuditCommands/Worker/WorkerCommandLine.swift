import ArgumentParser
import Fleet

/// The process that reads what repositories hold.
struct WorkerCommandLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Does jobs for another audit process.", shouldDisplay: false)

  @Option var seconds: Int
  @Option var megabytes: Int
  @Option var descriptors: Int

  func run() throws {
    var limits = WorkerLimits()
    limits.seconds = seconds
    limits.megabytes = megabytes
    limits.descriptors = descriptors
    try Worker(limits: limits).serve()
  }
}

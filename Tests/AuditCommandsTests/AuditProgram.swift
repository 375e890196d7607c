import Foundation
import TestSupport

/// The program under test, run as a process of its own.
enum AuditProgram {
  /// Built beside the tests.
  static let path = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("audit").path

  static func run(_ arguments: [String]) throws -> Command {
    try Command.run(path, arguments)
  }

  static func run(
    _ arguments: String..., in folder: String? = nil, input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Command {
    try Command.run(path, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs the program as someone whom the permissions of files hold back, which root is not.
  static func runUnprivileged(_ arguments: String...) throws -> Command {
    if geteuid() != 0 { return try Command.run(path, arguments) }
    return try Command.run(
      "setpriv", ["--bounding-set=-dac_override,-dac_read_search", path] + arguments)
  }
}

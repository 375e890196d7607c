import Foundation
import TestSupport

/// The program under test, at work while the test goes on; it ends with the test.
final class BackgroundProgram {
  private let process = Process()
  private let log: String

  var processIdentifier: Int32 { process.processIdentifier }

  /// - Parameter folder: where what it says is kept.
  init(_ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]) throws {
    log = try folder.write("log", [UInt8]())
    process.executableURL = URL(fileURLWithPath: AuditProgram.path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(Command.isolation) { $1 }
      .merging(environment) { $1 }
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { kill(processIdentifier, SIGKILL) }
  }

  /// What it said so far.
  func output() throws -> String { try String(contentsOfFile: log, encoding: .utf8) }

  func send(_ signal: Int32) { kill(processIdentifier, signal) }

  /// Sends a signal and waits for the end.
  ///
  /// - Returns: the exit code.
  func end(by signal: Int32) throws -> Int32 {
    send(signal)
    try wait(for: "the end of the program") { !process.isRunning }
    return process.terminationStatus
  }
}

import Foundation

/// A server of a test, which ends with the test, however that ends.
final class ServerProcess: Sendable {
  private let group: pid_t

  /// Starts a program in a group of its own; what it says goes to `log`.
  init(_ program: String, _ arguments: [String], log: String) throws {
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // `timeout` leads the group, and ends it where this process cannot.
    process.arguments = ["timeout", "--signal=KILL", "300", program] + arguments
    process.environment = [
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/nonexistent",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    group = process.processIdentifier
  }

  deinit {
    stop()
  }

  func stop() {
    kill(-group, SIGKILL)
    kill(group, SIGKILL)
  }

  var isRunning: Bool { kill(group, 0) == 0 }
}

import Foundation
import Records
import TestSupport

/// The daemon under test, run as a process of its own.
final class WatchProcess {
  private let process = Process()
  private let logPath: String
  private let reports: String

  /// Starts it with a log of everything.
  init(_ arguments: [String], reports: String, environment: [String: String] = [:]) throws {
    self.reports = reports
    logPath = reports + "-log-\(UUID().uuidString)"
    _ = FileManager.default.createFile(atPath: logPath, contents: nil)
    process.executableURL = URL(fileURLWithPath: AuditProgram.path)
    process.arguments = ["watch", "--reports", reports, "--log-level", "debug"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: logPath)
    try process.run()
  }

  deinit {
    if process.isRunning { send(SIGKILL) }
    process.waitUntilExit()
  }

  var id: Int32 { process.processIdentifier }

  /// What it has logged.
  var log: String { (try? String(contentsOfFile: logPath, encoding: .utf8)) ?? "" }

  /// What it says that it is doing; nil where it says nothing yet.
  var status: WatchStatus? {
    FileManager.default.contents(atPath: reports + "/status.json").flatMap {
      try? JSONText.decode(WatchStatus.self, from: $0)
    }
  }

  /// Whether it is up, and nothing is left to do.
  var isIdle: Bool {
    guard let status, status.pid == id else { return false }
    return status.state == .watching && status.running.isEmpty && status.queue.moved + status.queue.routine == 0
  }

  /// Its worker processes.
  var workers: [Int32] {
    let children = try? String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
    let listed = (children ?? "").split(separator: " ").compactMap { Int32($0) }
    if !listed.isEmpty { return listed }
    // Other threads of the daemon may have started them.
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/task")) ?? []
    return threads.flatMap { thread in
      let text = (try? String(contentsOfFile: "/proc/\(id)/task/\(thread)/children", encoding: .utf8)) ?? ""
      return text.split(separator: " ").compactMap { Int32($0) }
    }
  }

  func send(_ signal: Int32) {
    kill(id, signal)
  }

  /// How it ended; nil where it goes on for a minute.
  func end() -> Int32? {
    guard Eventually.holds({ !process.isRunning }) else { return nil }
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }
}

import Foundation

/// A program that ran to its end.
public struct Command: Sendable {
  public let status: Int32
  public let output: [UInt8]
  public let errors: String

  public var text: String { String(decoding: output, as: UTF8.self) }
  public var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// What keeps a program under test from reading the configuration of the user who runs the tests.
  public static let isolation = [
    "CONFIGURATION_DIRECTORY": "/dev/null", "STATE_DIRECTORY": "", "CREDENTIALS_DIRECTORY": "",
  ]

  /// Runs a program with the environment of the test, without configuration, changed as told.
  public static func run(
    _ program: String, _ arguments: [String], in folder: String? = nil, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Command {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(isolation) { $1 }.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let streams = try Streams(input: input)
    defer { streams.remove() }
    process.standardInput = streams.input
    process.standardOutput = streams.output
    process.standardError = streams.errors
    try process.run()
    process.waitUntilExit()
    return Command(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try streams.contents("output"), errors: String(decoding: try streams.contents("errors"), as: UTF8.self))
  }

  // Files, not pipes: no reader is needed while the program runs.
  private struct Streams {
    let folder: String
    let input: FileHandle
    let output: FileHandle
    let errors: FileHandle

    init(input bytes: [UInt8]) throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("streams-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, content) in [("input", Data(bytes)), ("output", Data()), ("errors", Data())] {
        try content.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      input = try FileHandle(forReadingFrom: URL(fileURLWithPath: "\(folder)/input"))
      output = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(folder)/output"))
      errors = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(folder)/errors"))
    }

    func contents(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }

    func remove() {
      try? FileManager.default.removeItem(atPath: folder)
    }
  }
}

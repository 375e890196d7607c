import SystemPackage

/// How to start a worker process.
public struct WorkerCommand: Hashable, Sendable {
  public let executable: FilePath
  /// What it is called in lists of processes.
  public let name: String
  public let arguments: [String]

  public init(executable: FilePath, name: String, arguments: [String]) {
    self.executable = executable
    self.name = name
    self.arguments = arguments
  }

  /// This very program, asked to be a worker: even where another one has come in its place on disk, as after an upgrade.
  public static func ownProgram(limits: WorkerLimits, executable: FilePath = "/proc/self/exe") -> WorkerCommand {
    WorkerCommand(
      executable: executable, name: "audit",
      arguments: [
        "worker", "--seconds", String(limits.seconds), "--megabytes", String(limits.megabytes),
        "--descriptors", String(limits.descriptors),
      ])
  }
}

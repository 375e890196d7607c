import SystemPackage

/// How to start a worker process.
public struct WorkerCommand: Hashable, Sendable {
  public let executable: FilePath
  public let arguments: [String]

  public init(executable: FilePath, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }

  /// This very program, asked to be a worker.
  public static func ownProgram(limits: WorkerLimits, executable: FilePath = "/proc/self/exe") -> WorkerCommand {
    WorkerCommand(
      executable: executable.resolvingLinks() ?? executable,
      arguments: [
        "worker", "--seconds", String(limits.seconds), "--megabytes", String(limits.megabytes),
        "--descriptors", String(limits.descriptors),
      ])
  }
}

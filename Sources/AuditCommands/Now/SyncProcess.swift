import Fleet
import Git
import Records
import Subprocess
import SystemPackage

/// Brings the mirrors of remotes up to date, in a process of its own: it alone has network and credentials.
struct SyncProcess {
  private let executable: FilePath
  private let arguments: [String]

  /// - Parameter executable: the program to ask; by default this one.
  init(_ service: ServiceConfiguration, isQuiet: Bool, executable: FilePath = "/proc/self/exe") {
    self.executable = executable.resolvingLinks() ?? executable
    let file = service.configuration.file.map { ["--config", $0.string] } ?? []
    let state = ["--state", service.folder.state.string]
    arguments = ["sync"] + file + state + (isQuiet ? ["--quiet"] : [])
  }

  /// Runs to the end. What goes wrong is told on standard error, and stops no audit: mirrors stay as they are.
  ///
  /// - Returns: nil where all is well.
  func run() async -> ErrorEntry? {
    do {
      let result = try await Subprocess.run(
        .path(executable), arguments: Arguments(arguments), environment: .inherit, input: .none,
        output: .fileDescriptor(.standardError, closeAfterSpawningProcess: false), error: .currentStandardError)
      switch result.terminationStatus {
      case .exited(0): return nil
      case .exited(let code): return Self.failure("audit sync told why, and ended with \(code)")
      case .signaled(let number): return Self.failure("audit sync was ended by signal \(number)")
      }
    } catch {
      return Self.failure("\(error)")
    }
  }

  private static func failure(_ reason: String) -> ErrorEntry {
    ErrorEntry(
      stage: "sync", code: "sync-failed",
      message: "some mirrors could not be brought up to date and are audited as they are: \(reason)")
  }
}

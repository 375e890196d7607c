import Subprocess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The git program, unmoved by the configuration of the user and the host.
struct DemoGit {
  /// Runs git to its end.
  ///
  /// - Throws: `DemoError` where git is missing or fails.
  func run(_ arguments: [String], input: [UInt8] = []) async throws {
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(arguments), environment: Self.environment, input: .array(input),
        output: .discarded, error: .string(limit: Self.messageLimit))
      if result.terminationStatus.isSuccess { return }
      let message = result.standardError.split(separator: "\n").joined(separator: "; ")
      throw DemoError("git \(arguments.joined(separator: " ")) failed: \(message)")
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw DemoError("the demo makes its repositories with git, which is not on the PATH; install git")
    }
  }

  private static let messageLimit = 64 << 10

  // No template, hook or default of the host may get into the repositories: their commits are the same everywhere.
  private static var environment: Environment {
    .custom([
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TEMPLATE_DIR": "", "LC_ALL": "C",
    ])
  }
}

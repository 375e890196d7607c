import Subprocess
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// git at work in a mirror: deaf to the configuration of host and user, under limits, killed with all that it started.
struct GitCommand: Sendable {
  /// The mirror.
  let folder: FilePath
  var limits: GitLimits
  /// Whether git may reach out to remotes.
  var mayConnect = false
  /// Whether git tells the headers of its requests on standard error; secrets among them are left out.
  var tracesHeaders = false

  /// Runs git to its end, or to the end of its time.
  ///
  /// - Throws: `SyncError` `noGit` where git cannot be started; `CancellationError`.
  func run(_ arguments: [String]) async throws -> GitEnding {
    var platform = PlatformOptions()
    platform.processGroupID = 0
    do {
      let result = try await Subprocess.run(
        .name("prlimit"), arguments: Arguments(wrapping + ["git"] + arguments), environment: environment,
        platformOptions: platform, input: .none, output: .sequence, error: .sequence
      ) { process in
        try await attend(process)
      }
      try Task.checkCancellation()
      return try ending(result.closureResult, result.terminationStatus)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Self.missing("prlimit, of the package util-linux")
    }
  }

  private typealias Process = Execution<NoInput, SequenceOutput, SequenceOutput>
  private typealias Said = (cause: GitEnding.Cause?, output: [UInt8], errors: [UInt8])

  private func attend(_ process: Process) async throws -> Said {
    let group = ProcessGroup(process.processIdentifier.value)
    let deadline = Deadline()
    let watch = deadline.start(seconds: limits.seconds) { group.kill() }
    defer { watch.cancel() }
    return try await withTaskCancellationHandler {
      async let errors = Self.read(process.standardError, limit: Self.errorLimit) {}
      let output = try await Self.read(process.standardOutput, limit: limits.outputBytes) { group.kill() }
      let said = try await errors.bytes
      group.waitForLeader()
      let isInTime = deadline.meet()
      group.kill()
      let cause: GitEnding.Cause? =
        isInTime ? (output.isExceeded ? .tooMuchOutput : nil) : .tooSlow(seconds: limits.seconds)
      return (cause, output.bytes, said)
    } onCancel: {
      group.kill()
    }
  }

  // What comes after the limit is thrown away, so that git never waits for a reader.
  private static func read(
    _ stream: SubprocessOutputSequence, limit: Int, onExcess: () -> Void
  ) async throws -> (bytes: [UInt8], isExceeded: Bool) {
    var bytes: [UInt8] = []
    var isExceeded = false
    for try await buffer in stream {
      if isExceeded { continue }
      buffer.withUnsafeBytes { bytes += $0.prefix(limit - bytes.count) }
      guard bytes.count == limit else { continue }
      isExceeded = true
      onExcess()
    }
    return (bytes, isExceeded)
  }

  private func ending(_ said: Said, _ status: TerminationStatus) throws -> GitEnding {
    var cause = said.cause
    if cause == nil {
      switch status {
      case .exited(let code): cause = .exit(code)
      case .signaled(let number): cause = .signal(number)
      }
    }
    if cause == .exit(127) { throw Self.missing("git") }
    return GitEnding(cause: cause ?? .exit(1), output: said.output, errors: said.errors)
  }

  private static let errorLimit = 64 << 10

  private static func missing(_ program: String) -> SyncError {
    SyncError(.noGit, "\(program) is not on the PATH; install it")
  }

  // `timeout` ends what is left where this process is killed and cannot do it.
  private var wrapping: [String] {
    limits.arguments + ["--", "timeout", "--signal=KILL", String(limits.seconds + Self.grace)]
  }

  static let grace = 5

  private var environment: Environment {
    var variables: [Environment.Key: String] = [
      "HOME": "/nonexistent", "LANG": "C", "LC_ALL": "C", "GIT_DIR": folder.string,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_ATTR_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "SSH_ASKPASS_REQUIRE": "never",
      "GIT_NO_REPLACE_OBJECTS": "1", "GIT_NO_LAZY_FETCH": "1", "LIBDISPATCH_LOG": "NO",
      "GIT_ALLOW_PROTOCOL": mayConnect ? "https:ssh" : "none",
    ]
    // The helper that git asks for passwords is this program, which needs its libraries.
    for name in ["PATH", "LD_LIBRARY_PATH"] {
      variables[Environment.Key(rawValue: name)!] = getenv(name).map { String(cString: $0) }
    }
    if tracesHeaders { variables.merge(["GIT_TRACE_CURL": "2", "GIT_TRACE_CURL_NO_DATA": "1"]) { $1 } }
    variables["PATH"] = variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return .custom(variables)
  }
}

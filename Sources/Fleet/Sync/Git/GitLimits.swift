#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What one run of git, with all that it starts, may use up.
struct GitLimits: Hashable, Sendable {
  /// Wall clock, in seconds.
  var seconds: Int
  /// Private memory of each process, in MiB.
  var megabytes = 1024
  /// The size of each file that is written, in bytes.
  var fileBytes: Int
  /// Open files of each process.
  var descriptors = 1024
  /// What is printed on standard output, in bytes.
  var outputBytes = 64 << 20

  /// The limits as prlimit(1) takes them. Nobody may raise what was set for this process.
  var arguments: [String] {
    [
      "--data=\(ProcessLimits.bounded(megabytes << 20, by: RLIMIT_DATA))",
      "--fsize=\(ProcessLimits.bounded(fileBytes, by: RLIMIT_FSIZE))",
      "--nofile=\(ProcessLimits.bounded(descriptors, by: RLIMIT_NOFILE))", "--core=0",
    ]
  }
}

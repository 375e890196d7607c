import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Limits that the kernel holds this process to.
enum ProcessLimits {
  static func apply(_ limits: WorkerLimits) throws {
    // A write to a file fails, rather than killing the process.
    signal(SIGXFSZ, SIG_IGN)
    try set(RLIMIT_FSIZE, 0)
    try set(RLIMIT_CORE, 0)
    try set(RLIMIT_DATA, UInt(limits.megabytes) << 20)
    try set(RLIMIT_NOFILE, UInt(limits.descriptors))
  }

  /// Lets the process run for `seconds` more on a processor; after that the kernel kills it.
  static func allowProcessorTime(seconds: Int) throws {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    var limit = rlimit(rlim_cur: rlim_t(used + seconds + 1), rlim_max: rlim_t.max)
    guard setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit) == 0 else { throw Errno(rawValue: errno) }
  }

  /// How many workers this process can serve at once with the files that it may open.
  static var workersAtOnce: Int {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    let files = Int(clamping: limit.rlim_cur)
    return max(1, (files - descriptorsOfItsOwn) / descriptorsPerWorker)
  }

  private static let descriptorsOfItsOwn = 32
  // Two pipes, the process, the lock of its repository; and for a moment, what starting it and writing a file takes.
  private static let descriptorsPerWorker = 8

  /// Lets no memory of this process get into a file where it dies.
  static func forbidCoreFiles() throws {
    try set(RLIMIT_CORE, 0)
  }

  /// The value, or the most that this process may allow another.
  static func bounded(_ value: Int, by kind: __rlimit_resource) -> UInt {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(kind.rawValue), &limit)
    return UInt(min(rlim_t(value), limit.rlim_max))
  }

  private static func set(_ kind: __rlimit_resource, _ value: UInt) throws {
    let resource = __rlimit_resource_t(kind.rawValue)
    var limit = rlimit()
    getrlimit(resource, &limit)
    let bound = min(rlim_t(value), limit.rlim_max)
    limit = rlimit(rlim_cur: bound, rlim_max: bound)
    guard setrlimit(resource, &limit) == 0 else { throw Errno(rawValue: errno) }
  }
}

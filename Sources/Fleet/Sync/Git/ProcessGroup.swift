#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A process that leads a group of its own, with all that it started.
struct ProcessGroup: Sendable {
  private let leader: pid_t

  /// - Parameter leader: a process whose status nobody has collected yet, so that its number is not given to another.
  init(_ leader: pid_t) {
    self.leader = leader
  }

  func kill() {
    _ = Glibc.kill(-leader, SIGKILL)
  }
}

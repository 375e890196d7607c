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

  /// Waits until the leader, who has closed its output, has ended too. Its status is left for the one who started it.
  func waitForLeader() {
    var info = siginfo_t()
    waitid(P_PID, id_t(leader), &info, WEXITED | WNOWAIT)
  }

  func kill() {
    _ = Glibc.kill(-leader, SIGKILL)
  }
}

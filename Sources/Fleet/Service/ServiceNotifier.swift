#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells systemd how a service does, by the protocol of sd_notify(3). Where nobody asks for it, nothing is said.
///
/// Nothing here waits or throws; what cannot be told is lost, and the caller may log that once.
public struct ServiceNotifier: Sendable {
  /// How often systemd wants to hear of the service at the latest, halved to be early; nil where it does not watch.
  public let watchdogInterval: Duration?

  private let channel: Channel

  private enum Channel: Sendable {
    case none
    case unusable
    case open(NotifySocket)
  }

  /// - Parameters:
  ///   - process: the process that speaks; only the one that systemd means is watched.
  ///   - environment: tells the value of a variable.
  public init(
    process: Int32 = getpid(),
    environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
  ) {
    watchdogInterval = Self.watchdogInterval(process, environment)
    guard let address = environment("NOTIFY_SOCKET"), !address.isEmpty else {
      channel = .none
      return
    }
    channel = NotifySocket(address).map { .open($0) } ?? .unusable
  }

  /// The service is at work: it has started, or has read its configuration anew.
  @discardableResult
  public func ready() -> Bool {
    send("READY=1")
  }

  /// The service reads its configuration anew; `ready()` says that this is over, however it went.
  @discardableResult
  public func reloading() -> Bool {
    send("RELOADING=1\nMONOTONIC_USEC=\(Self.monotonicMicroseconds)")
  }

  /// The service is about to end.
  @discardableResult
  public func stopping() -> Bool {
    send("STOPPING=1")
  }

  /// The service is well; to be said once every `watchdogInterval`.
  @discardableResult
  public func watchdog() -> Bool {
    send("WATCHDOG=1")
  }

  /// What the service is doing, as one line for `systemctl status`.
  @discardableResult
  public func status(_ text: String) -> Bool {
    send("STATUS=\(StatusLine(text).text)")
  }

  /// - Returns: false where somebody should have heard it and did not.
  private func send(_ message: String) -> Bool {
    switch channel {
    case .none: true
    case .unusable: false
    case .open(let socket): socket.send(message)
    }
  }

  private static func watchdogInterval(_ process: Int32, _ environment: (String) -> String?) -> Duration? {
    guard let limit = environment("WATCHDOG_USEC").flatMap({ Int64($0) }), limit > 1 else { return nil }
    // The variables may have reached a process that they are not meant for.
    if let watched = environment("WATCHDOG_PID"), Int32(watched) != process { return nil }
    return .microseconds(limit / 2)
  }

  // systemd tells by it which of two reloads an answer is for.
  private static var monotonicMicroseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}

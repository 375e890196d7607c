#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A socket on which messages for systemd arrive.
public final class NotifyListener: Sendable {
  private let descriptor: CInt

  /// Nil where no socket can be made at `address`, a path or, with `@` in front, an abstract name.
  public init?(_ address: String) {
    descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var place = sockaddr_un()
    place.sun_family = sa_family_t(AF_UNIX)
    let name = Array(address.utf8)
    withUnsafeMutableBytes(of: &place.sun_path) { path in
      path.copyBytes(from: name)
      if name.first == UInt8(ascii: "@") { path[0] = 0 }
    }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count + (name.first == UInt8(ascii: "@") ? 0 : 1))
    let isBound = withUnsafePointer(to: place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 }
    }
    guard isBound else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// The messages that wait to be read.
  public func messages() -> [String] {
    var messages: [String] = []
    while let message = next(seconds: 0) { messages.append(message) }
    return messages
  }

  /// The next message; nil where none comes for so many seconds.
  public func next(seconds: Int) -> String? {
    var readiness = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&readiness, 1, CInt(seconds * 1000)) == 1 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }
}

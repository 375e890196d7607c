#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A socket that sends messages to one address and never waits.
final class NotifySocket: Sendable {
  private let descriptor: CInt
  private let address: sockaddr_un
  private let addressLength: socklen_t

  /// Nil where `address` is neither a path nor, with `@` in front, a name in the abstract namespace of unix(7).
  init?(_ address: String) {
    guard let (place, length) = Self.place(Array(address.utf8)) else { return nil }
    self.address = place
    addressLength = length
    let kind = CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    descriptor = socket(AF_UNIX, kind, 0)
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// - Returns: whether the message was taken.
  func send(_ message: String) -> Bool {
    let bytes = Array(message.utf8)
    return withUnsafePointer(to: address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL), $0, addressLength) == bytes.count
      }
    }
  }

  private static func place(_ name: [UInt8]) -> (sockaddr_un, socklen_t)? {
    var place = sockaddr_un()
    guard let first = name.first, name.count > 1, !name.contains(0) else { return nil }
    let isAbstract = first == UInt8(ascii: "@")
    guard isAbstract || first == UInt8(ascii: "/"), name.count < MemoryLayout.size(ofValue: place.sun_path) else {
      return nil
    }
    place.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &place.sun_path) { path in
      path.copyBytes(from: name)
      if isAbstract { path[0] = 0 }
    }
    // The name of an abstract socket ends with its length, that of a file with a zero.
    let length = MemoryLayout<sockaddr_un>.offset(of: \.sun_path)! + name.count + (isAbstract ? 0 : 1)
    return (place, socklen_t(length))
  }
}

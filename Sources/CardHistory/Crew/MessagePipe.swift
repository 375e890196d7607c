#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One end of a connection between two processes: whole messages, each after its length.
struct MessagePipe: ~Copyable {
  let descriptor: CInt

  deinit {
    close(descriptor)
  }

  /// Two ends of one connection; nil where the system has none to give.
  static func pair() -> (CInt, CInt)? {
    var ends: [CInt] = [-1, -1]
    let type = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
    return socketpair(AF_UNIX, type, 0, &ends) == 0 ? (ends[0], ends[1]) : nil
  }

  /// - Returns: whether the other end takes it.
  func put(_ message: [UInt8]) -> Bool {
    withUnsafeBytes(of: Int64(message.count)) { write($0) } && message.withUnsafeBytes { write($0) }
  }

  /// The next message, waited for; nil where the other end is gone.
  func take() -> [UInt8]? {
    var count: Int64 = 0
    guard withUnsafeMutableBytes(of: &count, { fill($0) }) else { return nil }
    var message = [UInt8](repeating: 0, count: Int(count))
    return message.withUnsafeMutableBytes { fill($0) } ? message : nil
  }

  private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      // A helper that died is no reason to die.
      let count = send(descriptor, part.baseAddress, part.count, CInt(MSG_NOSIGNAL))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func fill(_ bytes: UnsafeMutableRawBufferPointer) -> Bool {
    var filled = 0
    while filled < bytes.count {
      let count = read(descriptor, bytes.baseAddress! + filled, bytes.count - filled)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      filled += count
    }
    return true
  }
}

import SystemPackage

/// Standard output without buffering, so that a result is out before the next job begins.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws {
    _ = try FileDescriptor.standardOutput.writeAll(bytes)
  }
}

import Rendering
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program says, and to whom.
enum Output {
  private static let firstLoss = Mutex<Errno?>(nil)

  /// Why results were lost, if they were. A reader who went away is no error: what is left to say is left out.
  static var loss: Errno? { firstLoss.withLock(\.self) }

  static func write(_ text: String, to file: FileDescriptor = .standardOutput) {
    write(Array(text.utf8), to: file)
  }

  static func write(_ bytes: [UInt8], to file: FileDescriptor = .standardOutput) {
    do {
      try file.writeAll(bytes)
    } catch {
      guard file == .standardOutput, let reason = error as? Errno, reason != .brokenPipe else { return }
      firstLoss.withLock { $0 = $0 ?? reason }
    }
  }

  static func write(lines: [String]) {
    write(lines.map { $0 + "\n" }.joined())
  }

  static func isTerminal(_ file: FileDescriptor) -> Bool {
    isatty(file.rawValue) == 1
  }

  /// Colours on a terminal, unless `NO_COLOR` (https://no-color.org) is set.
  static var style: TextStyle {
    let isForbidden = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return TextStyle(isEnabled: isTerminal(.standardOutput) && !isForbidden)
  }
}

import SystemPackage

/// Why reports or their state cannot be written or read.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure: a stable word that reports carry.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The operating system refused a read or a write.
    public static let inputOutput = Code(rawValue: "input-output")
    /// Another process holds the lock.
    public static let locked = Code(rawValue: "locked")
    /// What this process had locked is gone.
    public static let lost = Code(rawValue: "lost")
    /// A file does not hold what this program writes.
    public static let malformed = Code(rawValue: "malformed")
  }

  public let code: Code
  public let path: String
  public let message: String

  public init(_ code: Code, _ path: FilePath, _ message: String) {
    self.code = code
    self.path = path.string
    self.message = message
  }

  public var description: String { "\(path): \(message)" }

  /// What a report or the index says of it.
  public var entry: ErrorEntry {
    ErrorEntry(stage: "records", code: code.rawValue, message: description)
  }
}

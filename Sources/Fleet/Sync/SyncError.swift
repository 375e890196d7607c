import Records

/// Why a remote could not be mirrored.
public struct SyncError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure: a stable word.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The deadline passed.
    public static let timedOut = Code(rawValue: "timed-out")
    /// No connection came about, or it broke.
    public static let unreachable = Code(rawValue: "unreachable")
    /// The host does not accept who asks.
    public static let authenticationFailed = Code(rawValue: "authentication-failed")
    /// A credential that the configuration names cannot be used.
    public static let credentialUnusable = Code(rawValue: "credential-unusable")
    /// The key of the ssh server is not the one that is known.
    public static let unknownHostKey = Code(rawValue: "unknown-host-key")
    /// No known authority vouches for the https server.
    public static let untrustedCertificate = Code(rawValue: "untrusted-certificate")
    /// The server sends elsewhere.
    public static let redirected = Code(rawValue: "redirected")
    /// The mirror would grow beyond its size.
    public static let overQuota = Code(rawValue: "over-quota")
    /// The server has more refs than can be handled.
    public static let tooManyRefs = Code(rawValue: "too-many-refs")
    /// The server does not let this be read.
    public static let refused = Code(rawValue: "refused")
    /// The server knows no such repository.
    public static let notFound = Code(rawValue: "not-found")
    /// The server sent objects that git does not accept.
    public static let rejectedObjects = Code(rawValue: "rejected-objects")
    /// The repository has a format that cannot be read.
    public static let unsupported = Code(rawValue: "unsupported")
    /// Another process is at work on the mirror.
    public static let locked = Code(rawValue: "locked")
    /// The mirror cannot be written.
    public static let inputOutput = Code(rawValue: "input-output")
    /// What stands in the place of the mirror is not what was put there.
    public static let damagedMirror = Code(rawValue: "damaged-mirror")
    /// git or a program that it needs is missing.
    public static let noGit = Code(rawValue: "no-git")
    /// git failed for another reason.
    public static let fetchFailed = Code(rawValue: "fetch-failed")
  }

  public let code: Code
  /// What happened and what to do, in one line that holds no secret.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  init(_ error: RecordError) {
    self.init(error.code == .locked ? .locked : .inputOutput, error.description)
  }

  public var description: String { "\(code.rawValue): \(message)" }

  /// What status files and reports say of it.
  public var entry: ErrorEntry { ErrorEntry(stage: "sync", code: code.rawValue, message: message) }
}

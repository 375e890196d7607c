import CardChecker
import Records

/// How one remote stands.
public struct RemoteStatus: Hashable, Comparable, Sendable, Codable {
  /// Why the last attempt failed.
  public struct Failure: Hashable, Sendable, Codable {
    public var code: String
    public var message: String
  }

  public var id: String
  /// The address, without the user.
  public var url: String
  /// The folder of the mirror, beside the status.
  public var mirror: String
  @Nullable public var lastAttempt: Timestamp?
  @Nullable public var lastSuccess: Timestamp?
  /// Failures since the last success.
  public var failures = 0
  /// When it is tried again; nil where that is up to whoever runs the program.
  @Nullable public var nextTry: Timestamp?
  @Nullable public var error: Failure?

  init(_ remote: RemoteURL, in folder: MirrorsFolder) {
    id = remote.id.text
    url = remote.shown
    mirror = folder.mirror(of: remote).lastComponent?.string ?? ""
  }

  /// Notes how an attempt ended.
  mutating func note(_ error: SyncError?, at time: Timestamp) {
    lastAttempt = time
    failures = error == nil ? 0 : failures + 1
    if error == nil { lastSuccess = time }
    self.error = error.map { Failure(code: $0.code.rawValue, message: $0.message) }
  }

  public static func < (left: RemoteStatus, right: RemoteStatus) -> Bool {
    left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}

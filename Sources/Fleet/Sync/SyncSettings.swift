import SystemPackage

/// How mirrors of remote repositories are kept.
public struct SyncSettings: Hashable, Sendable {
  /// The folder of the mirrors; nil for `mirrors` in the state folder.
  public var mirrors: FilePath?
  /// Seconds between two looks at each remote.
  public var interval = 300
  /// Fetches at once.
  public var jobs = 4
  /// Fetches at once from one host.
  public var jobsPerHost = 2
  /// Seconds that one fetch may take.
  public var seconds = 600
  /// The largest size of one mirror, in MiB.
  public var megabytes = 4096
  /// Files beyond this size in bytes are left out of mirrors, where the server can do that; no card is as large.
  public var blobLimit = 1 << 20
  /// When a remote that could not be fetched is tried again.
  public var retry = Backoff(first: 30, most: 3600)
  /// Who may read what, by host.
  public var credentials: [RemoteCredential] = []
  /// Certificates of the authorities that may vouch for an https server; nil for those of the system.
  public var certificateAuthority: FilePath?
  /// Keys of ssh servers, in the format of OpenSSH; nil for `/etc/ssh/ssh_known_hosts`.
  public var knownHosts: FilePath?

  public init() {}
}

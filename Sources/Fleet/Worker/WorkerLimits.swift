/// What a worker may use up for one repository before it is stopped.
public struct WorkerLimits: Hashable, Sendable, Codable {
  /// Wall clock and processor time, in seconds.
  public var seconds = 600
  /// Private memory, in MiB.
  public var megabytes = 1024
  /// Open files.
  public var descriptors = 1024
  /// Jobs after which a worker is replaced by a new one, so that what it may have lost of its memory comes back.
  public var jobsPerWorker = 500

  public init() {}
}

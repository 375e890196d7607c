import Git

/// Which commit did something, and who wrote it.
public struct Attribution: Hashable, Sendable, Codable {
  public let commit: ObjectID
  /// The author, as `Name <email>`.
  public let author: String
  /// The committer's time, in seconds since 1970.
  public let time: Int64
}

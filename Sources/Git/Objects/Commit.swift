/// The parts of a commit that a walk needs.
public struct Commit: Hashable, Sendable {
  public let id: ObjectID
  public let tree: ObjectID
  public let parents: [ObjectID]
  /// The committer's time, in seconds since 1970.
  public let time: Int64
}

/// A name at which two trees differ, and what each has there.
public struct TreeDifference: Sendable {
  public let name: [UInt8]
  /// Nil where the first tree has nothing.
  public let old: TreeItem?
  /// Nil where the second tree has nothing.
  public let new: TreeItem?
}

/// Kind and size of an object, read without unpacking it.
public struct ObjectHeader: Hashable, Sendable {
  public let kind: ObjectKind
  /// Size of the unpacked content, in bytes.
  public let size: Int
}

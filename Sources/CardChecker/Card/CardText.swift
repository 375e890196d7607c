/// The bytes of a file, or why there are none.
public enum CardText: Hashable, Sendable {
  /// The file's bytes.
  case text([UInt8])
  /// The reason why the file cannot be read.
  case unreadable(Unreadable)
}

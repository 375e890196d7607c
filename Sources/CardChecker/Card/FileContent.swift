/// The size of a file and how it begins.
public struct FileContent: Hashable, Sendable {
  /// The bytes of the whole file.
  public let size: Int
  /// At least the first `CardReferences.contentLimit` bytes, or all there are; nil where the file is too large to be read.
  public let start: [UInt8]?

  /// Describes a file.
  public init(size: Int, start: [UInt8]?) {
    self.size = size
    self.start = start
  }
}

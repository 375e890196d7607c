/// The largest object of each kind that is unpacked, in bytes.
///
/// A few megabytes of pack can unpack to gigabytes, so sizes are asked from headers before anything is read.
public struct ObjectLimits: Hashable, Sendable, Codable {
  public var commit = 1 << 20
  public var tree = 8 << 20
  public var blob = 1 << 20

  public init() {}
}

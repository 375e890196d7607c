import CardChecker
import Records

/// One of several equal parts of a fleet, for several machines that audit it together.
///
/// A repository is in the same part on every machine and in every run, whatever else is in the fleet.
public struct Shard: Hashable, Sendable {
  /// From 1.
  public let index: Int
  public let count: Int

  /// `INDEX/COUNT`, such as `2/8`; nil for what is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), (1...65_536).contains(count),
      (1...count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }

  public func contains(_ id: RepositoryID) -> Bool {
    let number = SHA256Digest(of: id.text.utf8).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return number % UInt64(count) == UInt64(index - 1)
  }
}

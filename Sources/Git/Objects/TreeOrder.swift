#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells from the order of a tree's entries that no name stands twice, without remembering them all.
///
/// Git orders a folder as if its name ended in a slash. So a file and a folder of one name may have others between
/// them: those that begin with the name and go on with a byte less than a slash.
struct TreeOrder {
  /// What an entry says of the names so far.
  enum Verdict {
    case unique
    case twice
    /// The entries are not in git's order, which proves nothing.
    case unordered
  }

  private var previous: TreeEntry?
  /// Files whose name a folder may still have, each the beginning of the next.
  private var open: [UnsafeRawBufferPointer] = []

  /// Takes the next entry in.
  @inline(__always)
  mutating func add(_ entry: TreeEntry) -> Verdict {
    defer { previous = entry }
    guard let previous else { return .unique }
    let common = min(previous.name.count, entry.name.count)
    let order = memcmp(previous.name.baseAddress!, entry.name.baseAddress!, common)
    if order < 0 && open.isEmpty { return .unique }
    return order == 0 ? addAlike(entry, previous) : order > 0 ? .unordered : close(for: entry)
  }

  /// One of the two names is the beginning of the other.
  private mutating func addAlike(_ entry: TreeEntry, _ previous: TreeEntry) -> Verdict {
    if entry.name.count == previous.name.count { return .twice }
    if entry.name.count < previous.name.count {
      guard entry.mode.isTree, previous.name[entry.name.count] < TreeOrder.slash else { return .unordered }
      return close(for: entry)
    }
    guard entry.name[previous.name.count] < TreeOrder.slash else { return close(for: entry) }
    if previous.mode.isTree { return .unordered }
    open.append(previous.name)
    return .unique
  }

  /// Forgets the files that the entry leaves behind.
  private mutating func close(for entry: TreeEntry) -> Verdict {
    while let name = open.last {
      if entry.name.starts(with: name) {
        return entry.name.count == name.count ? .twice : .unique
      }
      open.removeLast()
    }
    return .unique
  }

  private static let slash = UInt8(ascii: "/")
}

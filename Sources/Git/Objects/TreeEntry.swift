#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One entry of a raw tree; `name` is valid only while the tree's bytes are.
public struct TreeEntry {
  public let mode: EntryMode
  public let name: UnsafeRawBufferPointer
  public let id: ObjectID

  /// Whether this entry stands after `previous` in git's order, and cannot have the name of one before it.
  ///
  /// Git orders a folder as if its name ended in a slash; so between a file and a folder of one name, there may stand
  /// names that begin with it and go on with a byte less than a slash.
  @inline(__always)
  func certainlyFollows(_ previous: TreeEntry) -> Bool {
    let common = min(previous.name.count, name.count)
    let order = memcmp(previous.name.baseAddress!, name.baseAddress!, common)
    if order != 0 { return order < 0 }
    return name.count > common && name[common] > UInt8(ascii: "/")
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Walks the entries of a raw tree without allocating.
///
/// A tree is a run of `MODE SP NAME NUL ID`, mode in octal digits, id in twenty raw bytes. Names hold no slash, and none
/// stands twice.
public struct TreeReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private let id: ObjectID
  private let context: ErrorContext
  private var order = TreeOrder()
  private var isKnownToBeUnique = false

  init(_ bytes: UnsafeRawBufferPointer, of id: ObjectID, _ context: ErrorContext) {
    self.bytes = bytes
    self.id = id
    self.context = context
  }

  // Made only where it is thrown: its text costs more than reading the tree.
  private var malformed: GitError { context.corrupt("tree \(id) is malformed") }

  /// The next entry in git's order; nil at the end.
  ///
  /// - Throws: `GitError.Code.corrupt` where the bytes are no tree.
  @inline(__always)
  public mutating func next() throws(GitError) -> TreeEntry? {
    guard position < bytes.count, let base = bytes.baseAddress else { return nil }
    let mode = try readMode()
    let start = base + position
    guard let end = memchr(start, 0, bytes.count - position) else { throw malformed }
    let length = UnsafeRawPointer(end) - start
    guard length > 0, bytes.count - position - length > ObjectID.byteCount else { throw malformed }
    guard memchr(start, CInt(UInt8(ascii: "/")), length) == nil else { throw malformed }
    position += length + 1 + ObjectID.byteCount
    let entry = TreeEntry(
      mode: mode, name: UnsafeRawBufferPointer(start: start, count: length), id: ObjectID(rawBytes: end + 1))
    if !isKnownToBeUnique { try take(order.add(entry)) }
    return entry
  }

  /// Passes by the entries that come next here and in another tree, the same byte for byte.
  mutating func passAlike(with other: inout TreeReader) {
    guard let base = bytes.baseAddress, let otherBase = other.bytes.baseAddress else { return }
    let (start, otherStart) = (base + position, otherBase + other.position)
    let alike = Self.commonLength(start, otherStart, min(bytes.count - position, other.bytes.count - other.position))
    var length = 0
    while length < alike, let nameEnd = memchr(start + length, 0, alike - length) {
      let end = UnsafeRawPointer(nameEnd) - start + 1 + ObjectID.byteCount
      guard end <= alike else { break }
      length = end
    }
    position += length
    other.position += length
  }

  private static func commonLength(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ limit: Int) -> Int {
    var length = 0
    while length + 8 <= limit,
      left.loadUnaligned(fromByteOffset: length, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: length, as: UInt64.self)
    { length += 8 }
    while length < limit,
      left.load(fromByteOffset: length, as: UInt8.self) == right.load(fromByteOffset: length, as: UInt8.self)
    { length += 1 }
    return length
  }

  @inline(__always)
  private mutating func take(_ verdict: TreeOrder.Verdict) throws(GitError) {
    switch verdict {
    case .unique: return
    case .twice: throw malformed
    case .unordered:
      try requireUniqueNames()
      isKnownToBeUnique = true
    }
  }

  // Two entries of one name would be two truths about one path.
  private func requireUniqueNames() throws(GitError) {
    var reader = TreeReader(bytes, of: id, context)
    reader.isKnownToBeUnique = true
    var names: [UnsafeRawBufferPointer] = []
    while let entry = try reader.next() { names.append(entry.name) }
    names.sort { $0.lexicographicallyPrecedes($1) }
    for (name, next) in zip(names, names.dropFirst()) where name.elementsEqual(next) { throw malformed }
  }

  @inline(__always)
  private mutating func readMode() throws(GitError) -> EntryMode {
    var mode: UInt32 = 0
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: " ") {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 8, position - start < 7 else { throw malformed }
      mode = mode << 3 | UInt32(digit)
      position += 1
    }
    guard position > start, position < bytes.count else { throw malformed }
    position += 1
    return EntryMode(canonical: mode)
  }
}

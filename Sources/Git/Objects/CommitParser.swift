/// Reads the raw bytes of a commit: header lines up to the first empty one.
struct CommitParser {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Nil where the bytes are no commit.
  func commit(_ id: ObjectID) -> Commit? {
    var lines = HeaderLines(bytes)
    guard let tree = lines.next().flatMap({ $0.id(after: "tree ") }) else { return nil }
    var parents: [ObjectID] = []
    var line = lines.next()
    while let current = line, let parent = current.id(after: "parent ") {
      parents.append(parent)
      line = lines.next()
    }
    guard let committer = Self.first("committer ", in: lines) else { return nil }
    return Commit(id: id, tree: tree, parents: parents, time: Self.seconds(committer))
  }

  /// Nil where the bytes name none.
  func author() -> Signature? {
    Self.first("author ", in: HeaderLines(bytes)).map { Signature(line: $0) }
  }

  private static func first(_ key: StaticString, in lines: HeaderLines) -> Slice<UnsafeRawBufferPointer>? {
    var lines = lines
    while let line = lines.next() {
      if let value = line.value(after: key) { return value }
    }
    return nil
  }

  // The seconds stand after the last `>`, as git reads them; what is no number counts as 1970, as in git.
  private static func seconds(_ line: Slice<UnsafeRawBufferPointer>) -> Int64 {
    guard let close = line.lastIndex(of: UInt8(ascii: ">")) else { return 0 }
    let digits = line[line.index(after: close)...].drop { $0 == UInt8(ascii: " ") }
      .prefix { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Int64(String(decoding: digits, as: UTF8.self)) ?? 0
  }
}

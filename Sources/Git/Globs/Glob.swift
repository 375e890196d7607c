/// A pattern over `/`-separated names: `*` and `?` inside a segment, `[…]` for a set of bytes, `**` across segments.
///
/// The same language as git's `:(glob)` pathspecs. Names are bytes; case, where it is disregarded, is that of ASCII, and
/// is disregarded in sets and after a backslash too.
public struct Glob: Hashable, Sendable {
  /// The pattern as it was written.
  public let text: String
  let segments: [GlobSegment]

  /// - Parameter ignoringCase: whether `A` and `a` are the same letter.
  public init(_ text: String, ignoringCase: Bool = false) {
    self.text = text
    segments = Self.split(Array(text.utf8)).map { GlobSegment($0, ignoringCase: ignoringCase) }
  }

  // A slash in a set is one of its members, though no name has it; a backslash before a slash says nothing.
  private static func split(_ text: [UInt8]) -> [[UInt8]] {
    var segments: [[UInt8]] = [[]]
    var index = 0
    while index < text.count {
      var end = index + 1
      switch text[index] {
      case UInt8(ascii: "\\") where end < text.count && text[end] != UInt8(ascii: "/"): end += 1
      case UInt8(ascii: "["): end = ByteSetParser.parse(text, from: end, ignoringCase: false).map { $0.end + 1 } ?? end
      default: break
      }
      if text[index] == UInt8(ascii: "/") {
        segments.append([])
      } else if text[index..<end] != [UInt8(ascii: "\\")] || end == text.count {
        segments[segments.count - 1] += text[index..<end]
      }
      index = end
    }
    return segments.filter { !$0.isEmpty }
  }

  /// Whether the whole of `path` matches.
  public func matches(_ path: some Collection<UInt8>) -> Bool {
    let names = path.split(separator: UInt8(ascii: "/"))
    var positions = start
    for name in names.dropLast() {
      positions = name.withContiguousBytes { advance(positions, into: $0) }
    }
    guard let last = names.last else { return false }
    return last.withContiguousBytes { accepts(positions, file: $0) }
  }

  // A set of positions is what a reader of the pattern may have reached; `**` may stand for no folder at all.
  var start: Set<Int> { closure([0]) }

  /// Where in the pattern one may be after entering the folder `name`; empty where nothing below can match.
  func advance(_ positions: Set<Int>, into name: UnsafeRawBufferPointer) -> Set<Int> {
    var next: Set<Int> = []
    for position in positions where position < segments.count {
      if segments[position].crossesFolders {
        next.insert(position)
      } else if segments[position].matches(name) {
        next.insert(position + 1)
      }
    }
    return closure(next)
  }

  /// Whether a file `name` completes the pattern.
  func accepts(_ positions: Set<Int>, file name: UnsafeRawBufferPointer) -> Bool {
    positions.contains { position in
      guard position == segments.count - 1 else { return false }
      return segments[position].crossesFolders || segments[position].matches(name)
    }
  }

  private func closure(_ positions: Set<Int>) -> Set<Int> {
    var all = positions
    for var position in positions {
      while position < segments.count - 1, segments[position].crossesFolders {
        position += 1
        all.insert(position)
      }
    }
    return all
  }
}

extension Collection<UInt8> {
  func withContiguousBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    if let result = withContiguousStorageIfAvailable({ body(UnsafeRawBufferPointer($0)) }) { return result }
    return Array(self).withUnsafeBytes(body)
  }
}

/// A member of a JSON object: its key, and where its value was written.
struct JSONMember {
  let key: String
  let range: Range<Int>

  /// In the byte order of their keys, each once; what was said last of a key counts.
  static func sorted(_ members: [JSONMember]) -> [JSONMember] {
    let sorted = members.sorted { left, right in
      left.key == right.key
        ? left.range.lowerBound > right.range.lowerBound : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    var unique: [JSONMember] = []
    for member in sorted where member.key != unique.last?.key { unique.append(member) }
    return unique
  }
}

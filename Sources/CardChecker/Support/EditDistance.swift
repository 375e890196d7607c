/// How many letters have to be put in, taken out or changed to make one word of another (Levenshtein).
package enum EditDistance {
  /// The name that was probably meant by `word`: the nearest of those in which at most two letters differ.
  package static func nearest(to word: String, among names: [String]) -> String? {
    (0...2).lazy.compactMap { limit in
      names.first { isWithin(limit, Array($0.utf8), Array(word.utf8)) }
    }.first
  }

  /// Whether one text becomes the other by inserting, deleting or changing at most `limit` bytes.
  static func isWithin(_ limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= limit else { return false }
    var row = Array(0...right.count)
    var next = row
    for (index, byte) in left.enumerated() {
      for column in next.indices { next[column] = limit + 1 }
      next[0] = index + 1
      let (low, high) = (max(1, index + 1 - limit), min(right.count, index + 1 + limit))
      var best = next[0]
      for column in stride(from: low, through: high, by: 1) {
        let change = row[column - 1] + (byte == right[column - 1] ? 0 : 1)
        next[column] = min(change, row[column] + 1, next[column - 1] + 1)
        best = min(best, next[column])
      }
      if best > limit { return false }
      swap(&row, &next)
    }
    return row[right.count] <= limit
  }
}

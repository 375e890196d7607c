/// Words that differ only in their ending.
enum WordLikeness {
  /// Whether a task is named by the words of a text: two in three of those that matter, in any form, or the second of
  /// two, which says what is done.
  static func names(_ task: TextKey, in text: [ArraySlice<UInt8>]) -> Bool {
    let words = task.words.prefix(limit).filter { !particles.contains($0.string) }
    let found = words.map { word in text.contains { isLike(word, $0) } }
    return found.count { $0 } * 3 >= words.count * 2 || (words.count == 2 && found[1])
  }

  /// Longer names are sentences, of which the beginning will do.
  private static let limit = 20

  private static let particles: Set<String> = ["and", "or", "of", "the", "for", "in", "to", "a", "with", "on", "by"]

  /// "Classification" is like "classify", "clusters" like "clustering".
  static func isLike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard left.first == right.first else { return false }
    if left.elementsEqual(right) { return true }
    let shared = zip(left, right).prefix { $0 == $1 }.count
    return shared >= 4 && shared + 3 >= min(left.count, right.count)
      || shared >= 2 && shared == min(left.count, right.count) && abs(left.count - right.count) == 1
  }
}

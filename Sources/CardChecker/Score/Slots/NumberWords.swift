/// Numbers in words.
enum NumberWords {
  static let small = keys([
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ])

  static let plurals = keys(["dozens", "hundreds", "thousands", "millions", "billions"])

  private static let large = keys(["hundred", "thousand", "million", "billion", "trillion"])

  /// Whether a number in words is among the words.
  static func isIn(_ key: TextKey) -> Bool {
    key.words.contains { word in
      let word = TextKey(word)
      return small.contains(word) || large.contains(word) || plurals.contains(word)
    }
  }

  private static func keys(_ words: [String]) -> Set<TextKey> {
    Set(words.map { TextKey($0) })
  }
}

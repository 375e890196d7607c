/// Counting words.
enum Words {
  /// The number of words between blanks; where a script has no blanks, the number of its characters.
  static func count(_ text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      if byte.isWhitespace {
        isInWord = false
      } else if isUnspacedLead(byte) {
        count += 1
        isInWord = false
      } else if !isInWord, byte.isAlphanumeric || byte >= 0xC3 {
        count += 1
        isInWord = true
      }
    }
    return count
  }

  /// The first byte of a kana, a Chinese character or a Hangul syllable in UTF-8.
  private static func isUnspacedLead(_ byte: UInt8) -> Bool {
    byte >= 0xE3 && byte <= 0xED
  }
}

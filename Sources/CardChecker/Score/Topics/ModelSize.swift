/// How large a model is.
enum ModelSize {
  /// Whether a number of parameters is given, such as "1.5 billion parameters" or "different sizes: 300M and 1.5B".
  static func isGiven(in text: [UInt8]) -> Bool {
    guard ["param", "size", "scales"].contains(where: { (word: StaticString) in text.containsText(word) }) else {
      return false
    }
    let words = text.split { !$0.isAlphanumeric && $0 != ASCII.dot }.map { TextKey($0).bytes.string }
    return words.indices.contains { index in
      switch words[index] {
      case "parameters", "parameter", "params": hasNumber(words, near: index)
      case "size", "sizes", "scales": words[(index + 1)...].prefix(6).contains(where: isMagnitude)
      default: false
      }
    }
  }

  private static func hasNumber(_ words: [String], near index: Int) -> Bool {
    let before = words[..<index].suffix(3)
    let after = words[(index + 1)...].prefix(3)
    return (before + after).contains { isMagnitude($0) || ["million", "billion", "trillion"].contains($0) }
      || before.last.map { $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0.isDigit || $0 == ASCII.space } } ?? false
  }

  /// "300m", "1 5b": digits with the letter of a magnitude.
  private static func isMagnitude(_ word: String) -> Bool {
    guard let first = word.utf8.first, let last = word.utf8.last, first.isDigit else { return false }
    return [UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "b"), UInt8(ascii: "t")].contains(last)
      && word.utf8.dropLast().allSatisfy { $0.isDigit || $0 == ASCII.space }
  }
}

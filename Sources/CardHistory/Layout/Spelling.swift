extension [String] {
  /// Whether the texts have the same bytes. Strings are equal where they look the same, and patterns mean bytes.
  func isSpelled(like other: [String]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }
}

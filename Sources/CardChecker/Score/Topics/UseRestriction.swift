/// Words against a use.
enum UseRestriction {
  private static let phrases = [
    "not intended", "not be used", "do not use", "recommend against", "caution against", "not recommend",
    "not recommended", "out of scope", "not suitable", "not appropriate", "not meant to",
  ].map { TextKey($0) }

  /// Whether a passage on uses says what the model is not for.
  static func isGiven(in body: Passage) -> Bool {
    body.content.contains { block in
      let key = TextKey(block.text)
      return phrases.contains { key.contains($0) }
    }
  }
}

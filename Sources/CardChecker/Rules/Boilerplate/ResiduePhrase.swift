/// What a text generator says of itself or of what it was given, and where that tells.
struct ResiduePhrase: Sendable {
  enum Manner {
    /// Wherever it stands.
    case anywhere
    /// At the beginning of a sentence.
    case opening
    /// At the beginning of a sentence that goes on in the first person.
    case firstPerson
  }

  /// In lower case.
  let text: [UInt8]
  let manner: Manner

  /// Whether the phrase stands at `index`, in any case.
  func stands(at index: Int, in other: [UInt8]) -> Bool {
    index + text.count <= other.count && text.indices.allSatisfy { other[index + $0].lowercased == text[$0] }
  }

  /// Whether a card would not say so of its own.
  func isResidue(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard range.upperBound == text.count || !text[range.upperBound].isAlphanumeric else { return false }
    switch manner {
    case .anywhere: return true
    case .opening: return opensSentence(range.lowerBound, of: text)
    case .firstPerson:
      return opensSentence(range.lowerBound, of: text) && speaksOfItself(text[range.upperBound...])
    }
  }

  private func opensSentence(_ index: Int, of text: [UInt8]) -> Bool {
    let marks = [ASCII.dot, ASCII.exclamation, UInt8(ascii: "?")]
    return text[..<index].last { !$0.isWhitespace }.map(marks.contains) ?? true
  }

  /// "…, I" or "…, my" in the same sentence.
  private func speaksOfItself(_ rest: ArraySlice<UInt8>) -> Bool {
    let sentence = rest.prefix(120).prefix { $0 != ASCII.dot }
    return sentence.split { !$0.isLetter }.contains { $0.elementsEqual("I".utf8) || $0.elementsEqual("my".utf8) }
  }
}

extension ResiduePhrase {
  static let all: [ResiduePhrase] = rows.flatMap { manner, texts in
    let plain = texts.map { Array($0.utf8) }
    return (plain + plain.filter { $0.contains(ASCII.apostrophe) }.map(curled))
      .map { ResiduePhrase(text: $0, manner: manner) }
  }

  /// The phrase with curly apostrophes.
  private static func curled(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { $0 == ASCII.apostrophe ? Array("\u{2019}".utf8) : [$0] }
  }

  private static let rows: [(Manner, [String])] = [
    (.firstPerson, selves.map { "as \($0)" }),
    (.opening, inabilities + openings + givens.flatMap { ["\($0) do not", "\($0) don't", "\($0) does not"] }),
    (.opening, ["provided", "gave me", "have provided", "'ve provided", "shared"].flatMap(givenByYou)),
    (.opening, ["references", "information", "sources", "materials"].flatMap(based)),
    (.anywhere, leaks + verbs.flatMap { verb in givens.map { "not \(verb) in \($0)" } }),
  ]

  private static let selves = [
    "an ai", "an artificial intelligence", "a large language model", "a language model", "a text-based ai",
    "a helpful assistant",
  ]

  private static let inabilities = [
    "i cannot browse", "i can't browse", "i am unable to browse", "i'm unable to browse", "i do not have real-time",
    "i don't have real-time", "i cannot access external", "i can't access external",
    "i don't have access to external", "i do not have access to external", "i don't have access to your",
    "i do not have access to your", "i am an ai language model", "i'm an ai language model",
  ]

  private static let openings = [
    "certainly! here", "certainly, here", "sure! here", "sure, here's", "sure, here is", "of course! here",
    "absolutely! here", "here is the updated model card", "here's the updated model card",
    "here is the revised model card", "here's the revised model card", "here is the completed model card",
    "here's the completed model card", "here's a model card", "here is your model card", "here's your model card",
    "let me know if you'd like me to", "let me know if you would like me to", "would you like me to",
    "if you'd like, i can", "if you would like, i can",
  ]

  private static let leaks = [
    "my knowledge cutoff", "my knowledge cut-off", "my last knowledge update", "my last training update",
    "my training cutoff", "oaicite", "turn0search0",
  ]

  private static let givens = [
    "the provided references", "the given references", "the provided information", "the given information",
  ]

  private static let verbs = ["mentioned", "specified", "provided", "stated", "available", "included"]

  private static func givenByYou(_ verb: String) -> [String] {
    ["information", "details", "context", "code", "files", "template", "repository"].map { thing in
      "based on the \(thing) you" + (verb.hasPrefix("'") ? verb : " \(verb)")
    }
  }

  private static func based(_ thing: String) -> [String] {
    ["provided \(thing),", "given \(thing),", "\(thing) provided,", "\(thing) given,"].map { "based on the \($0)" }
  }
}

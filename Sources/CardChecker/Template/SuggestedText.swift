/// A sentence that a template suggests, recognised by fingerprint.
///
/// The project holds no text of a template's publisher, only what is needed to tell that a card repeats it.
public enum SuggestedText: Hashable, Sendable {
  /// A sentence that is kept as it is.
  case sentence(Fingerprint)
  /// A sentence with a prompt in it, which the author replaces: what stands before and after the prompt.
  case frame(before: Words?, after: Words?)

  /// The beginning or the end of a sentence: how many words, and their fingerprint.
  public struct Words: Hashable, Sendable {
    /// The number of words.
    public let count: Int
    /// The fingerprint of the words.
    public let fingerprint: Fingerprint
  }
}

extension SuggestedText {
  /// Takes the fingerprint of a sentence as a template writes it.
  init(sentence text: ArraySlice<UInt8>) {
    guard let open = text.firstIndex(of: ASCII.openBracket), let close = text.lastIndex(of: ASCII.closeBracket),
      open < close
    else {
      self = .sentence(Fingerprint(of: TextKey(text).bytes))
      return
    }
    self = .frame(before: Words(text[..<open]), after: Words(text[(close + 1)...]))
  }

  /// The words that an author added to this sentence; nil where `words`, of the fingerprint `whole`, are another one.
  fileprivate func added(in words: [ArraySlice<UInt8>], _ whole: Fingerprint) -> ArraySlice<ArraySlice<UInt8>>? {
    switch self {
    case .sentence(let fingerprint):
      return fingerprint == whole ? [] : nil
    case .frame(let before, let after):
      let (start, end) = (before?.count ?? 0, words.count - (after?.count ?? 0))
      guard start < end, start + words.count - end >= 3 else { return nil }
      guard before.map({ $0.fingerprint == SuggestedText.fingerprint(words[..<start]) }) ?? true else { return nil }
      guard after.map({ $0.fingerprint == SuggestedText.fingerprint(words[end...]) }) ?? true else { return nil }
      return words[start..<end]
    }
  }

  fileprivate static func fingerprint(_ words: ArraySlice<ArraySlice<UInt8>>) -> Fingerprint {
    Fingerprint(of: Array(words.joined(separator: [ASCII.space])))
  }
}

extension SuggestedText.Words {
  /// Nil where there is no word.
  fileprivate init?(_ text: ArraySlice<UInt8>) {
    let key = TextKey(text)
    guard !key.isEmpty else { return nil }
    self.init(count: key.words.count, fingerprint: Fingerprint(of: key.bytes))
  }
}

extension Slot {
  /// The words that a statement adds to the suggested sentence that it repeats; nil where it repeats none.
  ///
  /// The digest of the whole statement is taken once for all sentences, since it costs more than everything else.
  func added(by statement: TextKey) -> ArraySlice<ArraySlice<UInt8>>? {
    guard !suggested.isEmpty else { return nil }
    let (words, whole) = (statement.words, Fingerprint(of: statement.bytes))
    return suggested.lazy.compactMap { $0.added(in: words, whole) }.first
  }

  /// Whether a statement is a suggested sentence, word for word.
  func suggests(_ statement: TextKey) -> Bool {
    !suggested.isEmpty && suggested.contains(.sentence(Fingerprint(of: statement.bytes)))
  }
}

/// How fingerprints are written in a template's comments, in place of the text that they stand for.
///
/// `sha256:0123456789abcdef` is a sentence, a prompt or an alternative text. In a sentence with a prompt,
/// `sha256:0123456789abcdef/6` are its first or last six words.
enum FingerprintNotation {
  private static let mark = Array("sha256:".utf8)

  /// The fingerprint that a text stands for, or that the text itself has.
  static func fingerprint(of text: ArraySlice<UInt8>) -> Fingerprint {
    written(text.trimmed) ?? Fingerprint(of: TextKey(text).bytes)
  }

  /// The sentence that a line stands for; nil where it is ordinary text.
  static func sentence(_ line: ArraySlice<UInt8>) -> SuggestedText? {
    let parts = line.split(separator: ASCII.space)
    guard let first = parts.first, let last = parts.last, first.starts(with: mark) || last.starts(with: mark) else {
      return nil
    }
    if parts.count == 1, let fingerprint = written(first) { return .sentence(fingerprint) }
    return .frame(before: words(first), after: parts.count > 1 ? words(last) : nil)
  }

  private static func written(_ text: ArraySlice<UInt8>) -> Fingerprint? {
    guard text.starts(with: mark) else { return nil }
    return Fingerprint(hexadecimal: text.dropFirst(mark.count).string)
  }

  private static func words(_ text: ArraySlice<UInt8>) -> SuggestedText.Words? {
    guard let slash = text.firstIndex(of: ASCII.slash), let fingerprint = written(text[..<slash]),
      let count = Int(text[(slash + 1)...].string)
    else { return nil }
    return SuggestedText.Words(count: count, fingerprint: fingerprint)
  }
}

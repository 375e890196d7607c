import Foundation

/// A text as it is compared: words in lower case with one blank between them.
///
/// Emphasis, bullets, quotes, punctuation, the width of characters and the number of blanks make no difference.
///
/// ```swift
/// TextKey("**Out-of-Scope**  uses:") == TextKey("out of scope uses")
/// ```
struct TextKey: Hashable, Sendable {
  /// The words, in UTF-8.
  let bytes: [UInt8]

  init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  init(_ text: [UInt8]) {
    self.init(text[...])
  }

  init(_ text: ArraySlice<UInt8>) {
    bytes = TextKey.ascii(text) ?? TextKey.unicode(text)
  }

  /// Feeds all bytes at once, which is many times faster than one by one.
  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The words one by one.
  var words: [ArraySlice<UInt8>] { bytes.split(separator: ASCII.space) }

  /// Whether the words of `phrase` stand in this text, one after the other.
  func contains(_ phrase: TextKey) -> Bool {
    guard let first = phrase.bytes.first, phrase.bytes.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      (0...(text.count - phrase.bytes.count)).contains { start in
        text[start] == first && (start == 0 || text[start - 1] == ASCII.space)
          && (start + phrase.bytes.count == text.count || text[start + phrase.bytes.count] == ASCII.space)
          && phrase.bytes.indices.allSatisfy { text[start + $0] == phrase.bytes[$0] }
      }
    }
  }

  /// Whether the text begins with the words of `phrase`.
  func starts(with phrase: TextKey) -> Bool {
    isBoundary(phrase.bytes.count + 1) && bytes.starts(with: phrase.bytes)
  }

  /// Whether a word may begin at `index`.
  private func isBoundary(_ index: Int) -> Bool {
    index == 0 || index > bytes.count || bytes[index - 1] == ASCII.space
  }

  /// Returns nil where the text is not all ASCII, which wants the slow way.
  private static func ascii(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    text.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { words in
        var count = 0
        return fold(text, into: words, &count) ? Array(UnsafeBufferPointer(rebasing: words[..<count])) : nil
      }
    }
  }

  /// Writes the words of a text, which never have more bytes than the text; returns false where it is not all ASCII.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into result: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int
  ) -> Bool {
    var isWordOpen = false
    for byte in text {
      if byte.isAlphanumeric {
        if !isWordOpen, count > 0 { append(ASCII.space) }
        isWordOpen = true
        append(byte.lowercased)
      } else if byte.isNonASCII {
        return false
      } else if byte != ASCII.apostrophe {
        isWordOpen = false
      }
    }
    return true

    func append(_ byte: UInt8) {
      result[count] = byte
      count += 1
    }
  }

  /// Only words with characters beyond ASCII take the slow way; nothing is composed across a blank.
  private static func unicode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for run in runs(of: text) {
      let words = ascii(run) ?? folded(run)
      if !result.isEmpty, !words.isEmpty { result.append(ASCII.space) }
      result.append(contentsOf: words)
    }
    return result
  }

  /// Cuts a text at blanks into stretches whose words are all ASCII or all are not.
  private static func runs(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var runs: [ArraySlice<UInt8>] = []
    var wasASCII: Bool?
    for word in text.split(whereSeparator: { $0 == ASCII.space || $0 == ASCII.newline }) {
      let isASCII = !word.contains(where: \.isNonASCII)
      if isASCII == wasASCII, let start = runs.popLast()?.startIndex {
        runs.append(text[start..<word.endIndex])
      } else {
        runs.append(word)
      }
      wasASCII = isASCII
    }
    return runs
  }

  /// Upper case comes first, so that letters without a case pair of their own fold as well.
  private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let folded = String(decoding: text, as: UTF8.self).precomposedStringWithCompatibilityMapping
      .uppercased().lowercased()
    var result: [UInt8] = []
    var isWordOpen = false
    for scalar in folded.unicodeScalars {
      if scalar == "\u{FE0F}" { continue }
      if scalar.isWordPart {
        if !isWordOpen, !result.isEmpty { result.append(ASCII.space) }
        isWordOpen = true
        result.append(contentsOf: UTF8.encode(scalar)!)
      } else if scalar != "'", scalar != "\u{2019}", scalar != "\u{200B}", scalar != "\u{AD}" {
        isWordOpen = false
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// A letter, a digit or a mark on one.
  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}

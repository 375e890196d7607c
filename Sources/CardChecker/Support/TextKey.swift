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

  /// A word of another key, which is as it should be already.
  init(word: ArraySlice<UInt8>) {
    bytes = Array(word)
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
    guard !phrase.isEmpty, phrase.bytes.count <= bytes.count else { return false }
    return (0...(bytes.count - phrase.bytes.count)).contains { start in
      isBoundary(start) && isBoundary(start + phrase.bytes.count + 1)
        && bytes[start...].starts(with: phrase.bytes)
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
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isWordOpen = false
    for byte in text {
      if byte.isAlphanumeric {
        if !isWordOpen, !result.isEmpty { result.append(ASCII.space) }
        isWordOpen = true
        result.append(byte.lowercased)
      } else if byte.isNonASCII {
        return nil
      } else if byte != ASCII.apostrophe {
        isWordOpen = false
      }
    }
    return result
  }

  /// Upper case comes first, so that letters without a case pair of their own fold as well.
  private static func unicode(_ text: ArraySlice<UInt8>) -> [UInt8] {
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

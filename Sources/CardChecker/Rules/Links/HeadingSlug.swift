/// The names that sites give to headings, for links within the page to lead to.
enum HeadingSlug {
  /// The name of a heading as GitHub gives it: in lower case, without marks but `-` and `_`, hyphens for blanks.
  static func slug(of text: ArraySlice<UInt8>) -> [UInt8] {
    if text.contains(where: \.isNonASCII) { return unicodeSlug(of: text.string) }
    var slug: [UInt8] = []
    for byte in text {
      if byte == ASCII.space {
        slug.append(ASCII.hyphen)
      } else if byte.isAlphanumeric || byte == ASCII.hyphen || byte == ASCII.underscore {
        slug.append(byte.lowercased)
      }
    }
    return slug
  }

  private static func unicodeSlug(of text: String) -> [UInt8] {
    var slug: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append(ASCII.hyphen)
      } else if scalar == "-" || scalar.isWordPart {
        slug.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    return slug
  }

  /// What is left of a name without hyphens and other marks, by which other sites may know it.
  static func core(of slug: [UInt8]) -> [UInt8] {
    TextKey(slug).bytes.filter { $0 != ASCII.space }
  }
}

extension Unicode.Scalar {
  /// A letter, a mark on one, a decimal digit, or what joins words as `_` does.
  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}

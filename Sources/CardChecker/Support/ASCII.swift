/// The bytes that the scanners look for.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let apostrophe = UInt8(ascii: "'")
  static let quote = UInt8(ascii: "\"")
  static let percent = UInt8(ascii: "%")
  static let hash = UInt8(ascii: "#")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let hyphen = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let star = UInt8(ascii: "*")
  static let underscore = UInt8(ascii: "_")
  static let equals = UInt8(ascii: "=")
  static let pipe = UInt8(ascii: "|")
  static let exclamation = UInt8(ascii: "!")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
}

extension UInt8 {
  /// A digit, `0` to `9`.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// A lower-case ASCII letter.
  var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }

  /// An upper-case ASCII letter.
  var isUppercaseLetter: Bool { self >= 0x41 && self <= 0x5A }

  /// An ASCII letter.
  var isLetter: Bool { (self | 0x20).isLowercaseLetter }

  /// An ASCII letter or digit.
  var isAlphanumeric: Bool { isLetter || isDigit }

  /// A byte of a character outside ASCII.
  var isNonASCII: Bool { self >= 0x80 }

  /// A blank, a tab or the end of a line.
  var isWhitespace: Bool { self == ASCII.space || (self >= 0x09 && self <= 0x0D) }

  /// The letter in lower case; any other byte as it is.
  var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }
}

/// A number of floating point operations, such as "200 GFLOPs", "1.5e21 FLOPs" or "3 x 10^23 FLOPs".
struct OperationCount {
  let value: Double
  /// Where it begins in the text that it was found in.
  let position: Int

  /// Whether two numbers are the same but for rounding.
  func isLike(_ other: OperationCount) -> Bool {
    abs(value - other.value) <= 0.1 * max(value, other.value)
  }

  /// The numbers in a text; rates, such as those per second, are none.
  static func all(in text: [UInt8]) -> [OperationCount] {
    var found: [OperationCount] = []
    var start = 0
    while let unit = text.firstIndex(of: "flop", from: start) {
      start = unit + 4
      guard !isRate(text[text.endIndex(from: start) { $0.lowercased == UInt8(ascii: "s") }...]) else { continue }
      let window = max(0, unit - 40)..<unit
      let counts = window.lazy.filter { isStart($0, of: text) }.compactMap { first in
        OperationReader(text[first..<unit]).value.map { OperationCount(value: $0, position: first) }
      }
      if let count = counts.first { found.append(count) }
    }
    return found
  }

  private static func isStart(_ index: Int, of text: [UInt8]) -> Bool {
    guard text[index].isDigit, index > 0 else { return text[index].isDigit }
    let previous = text[index - 1]
    return !previous.isAlphanumeric && previous != ASCII.dot && previous != 0x2C
  }

  private static func isRate(_ rest: ArraySlice<UInt8>) -> Bool {
    let marks: [StaticString] = ["/", " /", " per ", "-per-"]
    return marks.contains { rest.hasWord($0, at: rest.startIndex) }
  }
}

/// Reads what stands before "FLOPs": a number, a power of ten and a prefix, of which the last two may lack.
private struct OperationReader {
  private var rest: ArraySlice<UInt8>
  private(set) var value: Double?

  init(_ text: ArraySlice<UInt8>) {
    rest = text
    guard var number = number() else { return }
    let mantissa = rest
    if OperationReader.powers.contains(where: { skip($0) }) {
      if let exponent = power() { number *= exponent } else { rest = mantissa }
    } else if number == 10, skip("^") || skip("**") {
      guard let exponent = power() else { return }
      number = exponent
    }
    guard let factor = factor() else { return }
    value = number * factor
  }

  /// The "e" may as well begin "exa".
  private static let powers = ["e", "x10^", "*10^", "×10^", "times10^", "x10**", "*10**", "×10**"]

  private mutating func skip(_ mark: String) -> Bool {
    let spaced = rest
    for byte in mark.utf8 {
      rest = rest.drop { $0 == ASCII.space || $0 == ASCII.backslash || $0 == ASCII.openBrace || $0 == ASCII.plus }
      guard rest.first?.lowercased == byte else {
        rest = spaced
        return false
      }
      rest = rest.dropFirst()
    }
    return true
  }

  private mutating func number() -> Double? {
    let digits = rest.prefix { $0.isDigit || $0 == ASCII.dot || $0 == 0x2C }
    rest = rest[digits.endIndex...]
    return Double(digits.filter { $0 != 0x2C }.string)
  }

  private mutating func power() -> Double? {
    rest = rest.drop { $0 == ASCII.space || $0 == ASCII.plus || $0 == ASCII.openBrace }
    let digits = rest.prefix(while: \.isDigit)
    rest = rest[digits.endIndex...].drop { $0 == ASCII.closeBrace }
    guard let exponent = Int(digits.string), exponent <= 60 else { return nil }
    return (0..<exponent).reduce(1.0) { result, _ in result * 10 }
  }

  /// "G", "giga" and the like; anything else means that the number counts something else.
  private func factor() -> Double? {
    let word = rest.filter { $0 != ASCII.space && $0 != ASCII.hyphen }.map(\.lowercased).string
    return OperationReader.factors[word]
  }

  private static let factors: [String: Double] = [
    "": 1, "k": 1e3, "kilo": 1e3, "m": 1e6, "mega": 1e6, "million": 1e6, "g": 1e9, "giga": 1e9, "billion": 1e9,
    "t": 1e12, "tera": 1e12, "trillion": 1e12, "p": 1e15, "peta": 1e15, "e": 1e18, "exa": 1e18, "z": 1e21,
    "zetta": 1e21, "y": 1e24, "yotta": 1e24,
  ]
}

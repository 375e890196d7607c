/// A share, kept exact until it is rounded once.
struct Fraction: Hashable, Sendable {
  let part: Int
  let whole: Int

  init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.part * right.whole + right.part * left.whole, of: left.whole * right.whole)
  }

  static func * (left: Fraction, right: Int) -> Fraction {
    Fraction(left.part * right, of: left.whole)
  }

  /// As a number.
  var value: Double { Double(part) / Double(whole) }
}

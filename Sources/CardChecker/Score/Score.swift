/// Arithmetic of scores.
enum Score {
  /// `part` of `whole` as 0 to 100, to one decimal, half up.
  static func percentage(_ part: Int, of whole: Int) -> Double {
    let tenths = (part * 2000 + whole) / (whole * 2)
    return Double(tenths) / 10
  }

  /// A number that is not negative to one decimal, half up.
  static func rounded(_ value: Double) -> Double {
    (value * 10).rounded() / 10
  }
}

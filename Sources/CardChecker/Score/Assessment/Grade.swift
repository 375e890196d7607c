/// A school grade for a score.
public enum Grade: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// 90 and more.
  case a = "A"
  /// 75 and more.
  case b = "B"
  /// 60 and more.
  case c = "C"
  /// 40 and more.
  case d = "D"
  /// Less than 40.
  case f = "F"

  /// The grade of a score of 0 to 100; no better than C where there is an error.
  public init(score: Double, hasError: Bool) {
    switch score {
    case 90... where !hasError: self = .a
    case 75... where !hasError: self = .b
    case 60...: self = .c
    case 40...: self = .d
    default: self = .f
    }
  }

  /// Orders grades as the alphabet does, so that the better one comes first.
  public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

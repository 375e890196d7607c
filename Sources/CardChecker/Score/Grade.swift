/// A school grade for a score.
public enum Grade: String, Hashable, Sendable, Codable {
  /// 90 and more.
  case A
  /// 75 and more.
  case B
  /// 60 and more.
  case C
  /// 40 and more.
  case D
  /// Less than 40.
  case F

  /// The grade of a score of 0 to 100; no better than C where there is an error.
  public init(score: Double, hasError: Bool) {
    switch score {
    case 90... where !hasError: self = .A
    case 75... where !hasError: self = .B
    case 60...: self = .C
    case 40...: self = .D
    default: self = .F
    }
  }
}

/// Numbers as people write them.
public enum Number {
  /// A score without a needless `.0`; a dash where there is none.
  static func score(_ value: Double?) -> String {
    guard let value else { return "–" }
    return value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// `1 card`, `2 cards`.
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : noun.hasSuffix("y") ? "" : "s")"
  }
}

/// A day of the calendar, without a time and a time zone.
///
/// ```swift
/// CivilDay("2024-02-29")! < CivilDay(secondsSince1970: 1_710_000_000)   // true
/// ```
public struct CivilDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `YYYY-MM-DD`; nil for anything else, and for days that do not exist.
  public init?(_ text: String) {
    guard text.utf8.count == 10 else { return nil }
    let bytes = Array(text.utf8)
    guard bytes.indices.allSatisfy({ $0 == 4 || $0 == 7 ? bytes[$0] == ASCII.hyphen : bytes[$0].isDigit }) else {
      return nil
    }
    self.init(
      year: CivilDay.number(bytes[..<4]), month: CivilDay.number(bytes[5..<7]), day: CivilDay.number(bytes[8...]))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The day of a time, in UTC; times before the year 0 and after 9999 are taken for the first and the last day.
  public init(secondsSince1970 seconds: Int64) {
    let days = min(max((Double(seconds) / 86_400).rounded(.down), -719_528), 2_932_896)
    var rest = Int(days) + 719_528
    var year = rest / 366
    while CivilDay.days(before: year + 1) <= rest { year += 1 }
    rest -= CivilDay.days(before: year)
    var month = 1
    while rest >= CivilDay.length(ofMonth: month, in: year) {
      rest -= CivilDay.length(ofMonth: month, in: year)
      month += 1
    }
    (self.year, self.month, self.day) = (year, month, rest + 1)
  }

  /// The day after.
  public var next: CivilDay {
    CivilDay(year: year, month: month, day: day + 1) ?? CivilDay(year: year, month: month + 1, day: 1)
      ?? CivilDay(year: year + 1, month: 1, day: 1) ?? self
  }

  /// The same day some months later, or the last of that month where it has no such day.
  public func adding(months: Int) -> CivilDay {
    let count = year * 12 + month - 1 + months
    let (later, month) = (count / 12, count % 12 + 1)
    let last = CivilDay.length(ofMonth: month, in: later)
    return CivilDay(year: later, month: month, day: min(day, last)) ?? self
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    "\(CivilDay.padded(year, 4))-\(CivilDay.padded(month, 2))-\(CivilDay.padded(day, 2))"
  }

  /// Orders days by time.
  public static func < (left: CivilDay, right: CivilDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days of the years before one, from the year 0 on.
  private static func days(before year: Int) -> Int {
    let last = year - 1
    return year == 0 ? 0 : 365 * year + last / 4 - last / 100 + last / 400 + 1
  }
}

extension CivilDay: Codable {
  /// Reads `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CivilDay(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "this is no day")
    }
    self = day
  }

  /// Writes `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

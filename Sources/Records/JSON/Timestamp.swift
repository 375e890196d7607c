import CardChecker

/// A moment in UTC, written as ISO 8601 with seconds, such as `2026-01-31T09:30:00Z`.
///
/// Git allows any number as a commit's time; what lies outside the years 0001 to 9999 is clamped to them.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  public init(seconds: Int64) {
    self.seconds = min(max(seconds, Self.earliest), Self.latest)
  }

  /// Parses `YYYY-MM-DDTHH:MM:SSZ`, or a day alone, which means its first second; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let day = Self.days(parts[0]) else { return nil }
    guard let time = parts.count == 1 ? 0 : Self.secondsOfDay(parts[1]) else { return nil }
    self.init(seconds: day * 86_400 + time)
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }

  private static let earliest: Int64 = -62_135_596_800
  private static let latest: Int64 = 253_402_300_799

  private static func days(_ text: Substring) -> Int64? {
    guard let parts = numbers(text, separator: "-", widths: [4, 2, 2]) else { return nil }
    let date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
    return CivilDate(daysSince1970: date.daysSince1970) == date ? date.daysSince1970 : nil
  }

  private static func secondsOfDay(_ text: Substring) -> Int64? {
    guard text.last == "Z", let parts = numbers(text.dropLast(), separator: ":", widths: [2, 2, 2]),
      parts[0] < 24, parts[1] < 60, parts[2] < 60
    else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + parts[2]
  }

  private static func numbers(_ text: Substring, separator: Character, widths: [Int]) -> [Int64]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == widths, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return parts.compactMap { Int64($0) }
  }
}

extension Timestamp: CustomStringConvertible {
  public var description: String {
    let days = Int64((Double(seconds) / 86_400).rounded(.down))
    let date = CivilDate(daysSince1970: days)
    let time = seconds - days * 86_400
    let day = "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
    return "\(day)T\(Self.padded(time / 3600, 2)):\(Self.padded(time / 60 % 60, 2)):\(Self.padded(time % 60, 2))Z"
  }

  /// The day alone, such as `2026-01-31`.
  public var day: String { String(description.prefix(10)) }

  /// The day as the checker compares days.
  public var civilDay: CivilDay { CivilDay(secondsSince1970: seconds) }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = Timestamp(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no time in UTC"))
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

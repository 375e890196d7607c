/// A time or a span of time, to the year, the month or the day: `2021`, `2021-03`, `2021-03/2022-01`.
struct MetadataPeriod {
  let start: String
  let end: String

  /// Reads a period; nil where a part of it is no time. The end may be `present` or `ongoing`.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard (1...2).contains(parts.count), MetadataPeriod.isTime(parts[0]), let last = parts.last,
      MetadataPeriod.isTime(last) || ["present", "ongoing"].contains(last.lowercased())
    else { return nil }
    start = parts[0]
    end = last
  }

  /// Whether it ends before it begins.
  var isReversed: Bool { start.utf8.count == end.utf8.count && end < start && end.utf8.first?.isDigit == true }

  private static func isTime(_ text: String) -> Bool {
    switch text.utf8.count {
    case 4: CivilDay("\(text)-01-01") != nil
    case 7: CivilDay("\(text)-01") != nil
    default: CivilDay(text) != nil
    }
  }
}

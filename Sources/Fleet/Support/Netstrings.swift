/// Fields of bytes one after the other, each behind its length: `3:abc`. No byte needs an escape, and reading makes no
/// copy.
enum Netstrings {
  /// Adds a field.
  static func append(_ field: some Collection<UInt8>, to text: inout [UInt8]) {
    append(field.count, to: &text)
    text += field
  }

  /// Adds a number as a field.
  static func append(_ number: UInt64, to text: inout [UInt8]) {
    append(String(number).utf8, to: &text)
  }

  private static func append(_ length: Int, to text: inout [UInt8]) {
    text += String(length).utf8
    text.append(UInt8(ascii: ":"))
  }

  /// Reads fields in their order.
  struct Reader {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) {
      rest = text
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Nil where no whole field is left.
    mutating func next() -> ArraySlice<UInt8>? {
      guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), let length = Self.number(rest[..<colon]),
        length <= UInt64(rest.endIndex - colon - 1)
      else { return nil }
      let start = colon + 1
      let end = start + Int(length)
      defer { rest = rest[end...] }
      return rest[start..<end]
    }

    mutating func nextNumber() -> UInt64? {
      next().flatMap(Self.number)
    }

    mutating func nextText() -> String? {
      next().map { String(decoding: $0, as: UTF8.self) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
      if digits.isEmpty { return nil }
      var number: UInt64 = 0
      for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        let (tens, isTooBig) = number.multipliedReportingOverflow(by: 10)
        let (sum, overflows) = tens.addingReportingOverflow(UInt64(digit - UInt8(ascii: "0")))
        if isTooBig || overflows { return nil }
        number = sum
      }
      return number
    }
  }
}

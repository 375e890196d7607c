/// JSON text that is being written, one value after the other.
///
/// The form is that of Foundation's encoder with sorted keys, byte for byte. It builds a dictionary of each object and
/// then writes that, which took an eighth of the time of a first audit; here, what a value writes stays where it is
/// until the object around it is whole.
final class JSONOutput {
  private(set) var bytes: [UInt8] = []
  /// Whether each member stands on a line of its own.
  let isPretty: Bool
  /// Whether there was something that has no place here, so that what stands here is worth nothing.
  var isIncomplete = false

  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  var count: Int { bytes.count }

  /// Adds marks and words of JSON as they are.
  func put(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds what was written apart.
  func put(_ other: JSONOutput) {
    bytes += other.bytes
    isIncomplete = isIncomplete || other.isIncomplete
  }

  /// Writes a whole number.
  func write(_ number: some BinaryInteger) {
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Writes a number, without a fraction where that is zero.
  func write(_ number: some BinaryFloatingPoint & LosslessStringConvertible) {
    // JSON has no word for these.
    guard number.isFinite else {
      isIncomplete = true
      return
    }
    let text = number.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  /// Writes a text between quotes.
  func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var copied = 0
      for (index, byte) in utf8.enumerated() {
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        bytes.append(contentsOf: utf8[copied..<index])
        escape(byte)
        copied = index + 1
      }
      bytes.append(contentsOf: utf8[copied...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put(#"\""#)
    case UInt8(ascii: "\\"): put(#"\\"#)
    case 0x08: put(#"\b"#)
    case 0x09: put(#"\t"#)
    case 0x0A: put(#"\n"#)
    case 0x0C: put(#"\f"#)
    case 0x0D: put(#"\r"#)
    default:
      put(byte < 0x10 ? #"\u000"# : #"\u00"#)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }

  /// Puts what was written from `start` on together as an object.
  func close(object members: [JSONMember], from start: Int, depth: Int) {
    close(JSONMember.sorted(members).map { ($0.key, $0.range) }, ("{", "}"), from: start, depth)
  }

  /// Puts what was written from `start` on together as an array.
  func close(array elements: [Range<Int>], from start: Int, depth: Int) {
    close(elements.map { (nil, $0) }, ("[", "]"), from: start, depth)
  }

  private func close(
    _ parts: [(key: String?, range: Range<Int>)], _ brackets: (StaticString, StaticString), from start: Int,
    _ depth: Int
  ) {
    let texts = Array(bytes[start...])
    bytes.removeSubrange(start...)
    put(brackets.0)
    for (place, part) in parts.enumerated() {
      if place > 0 { put(",") }
      beginLine(depth + 1)
      if let key = part.key {
        write(key)
        put(isPretty ? " : " : ":")
      }
      bytes.append(contentsOf: texts[part.range.lowerBound - start..<part.range.upperBound - start])
    }
    if isPretty && parts.isEmpty { put("\n") }
    beginLine(depth)
    put(brackets.1)
  }

  private func beginLine(_ depth: Int) {
    guard isPretty else { return }
    put("\n")
    for _ in 0..<depth { put("  ") }
  }
}

import TestSupport
import Testing

@testable import Records

/// JSON that no reader can take for more than text.
struct JSONTextTests {
  @Test(arguments: [
    "<script>", "a\u{7F}b", "a\u{9B}31mb", "line\u{2028}line", "\u{202E}txt.exe", "\u{FEFF}x", "a&b", "\u{61C}",
    "\u{85}<\u{9F}>",
    "\u{2066}a\u{200E}",
  ])
  func whatOthersObeyIsEscapedAndComesBack(text: String) throws {
    let line = try JSONText.line([text])
    #expect(line.allSatisfy { (0x20..<0x7F).contains($0) || $0 == UInt8(ascii: "\n") })
    #expect(!line.contains(UInt8(ascii: "<")))
    #expect(try JSONText.decode([String].self, from: line) == [text])
  }

  @Test(arguments: ["Käse", "“quoted” – \u{2030}", "ﬁ", "Ø", "模型卡", "🧬 cell", "plain / slashed"])
  func otherTextStaysAsItIs(text: String) throws {
    #expect(try String(decoding: JSONText.line([text]), as: UTF8.self) == "[\"\(text)\"]\n")
  }

  /// Every kind of value in every place, from a generator; Foundation is the oracle.
  @Test(arguments: 1...60)
  func anyValueIsWrittenAsFoundationWritesIt(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = AnyJSON.random(depth: 5, &generator)
    try expectFoundationsForm(value)
  }

  @Test func numbersAreWrittenAsFoundationWritesThem() throws {
    try expectFoundationsForm([0.1, 1, -0.0, 1e-7, 1e15, 1e16, 1e21, 5e-324, .greatestFiniteMagnitude, 98.7654321])
    try expectFoundationsForm([Float(0.1), 3, -2.5e-9])
    try expectFoundationsForm([Int64.min, .max, 0])
    try expectFoundationsForm([UInt64.max])
    #expect(throws: EncodingError.self) { try JSONText.line([Double.nan]) }
  }

  private struct Merged: Encodable {
    enum Keys: String, CodingKey { case b, a, list }

    /// As a type does that adds to what another one writes.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode([1, 2], forKey: .list)
      try container.encode("first", forKey: .b)
      var other = encoder.container(keyedBy: Keys.self)
      try other.encode(["in": "its", "place": "this"], forKey: .list)
      try other.encodeNil(forKey: .a)
    }
  }

  @Test func whatIsSaidLastOfAKeyCounts() throws {
    try expectFoundationsForm([Merged(), Merged()])
    #expect(
      try String(decoding: JSONText.line(Merged()), as: UTF8.self)
        == #"{"a":null,"b":"first","list":{"in":"its","place":"this"}}"# + "\n")
  }

  private struct Nested: Encodable {
    enum Keys: String, CodingKey { case outer, inner }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      var nested = container.nestedContainer(keyedBy: Keys.self, forKey: .outer)
      var innermost = nested.nestedContainer(keyedBy: Keys.self, forKey: .outer)
      try container.encode(1, forKey: .inner)
      try nested.encode([2], forKey: .inner)
      try innermost.encode("3", forKey: .inner)
    }
  }

  private enum Choice: Encodable {
    case nothing
    case one(Int, name: String)
  }

  @Test func aMemberMayBeFilledUntilItsObjectIsWhole() throws {
    try expectFoundationsForm(["x": Nested()])
    try expectFoundationsForm([Choice.nothing, .one(1, name: "a")])
    let output = JSONOutput(isPretty: false)
    try JSONValueWriter.write(Nested(), to: output, depth: 0)
    #expect(!output.isIncomplete)
  }

  private struct Listed: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      var nested = container.nestedUnkeyedContainer()
      try container.encode(1)
      try nested.encode(2)
    }
  }

  @Test func anElementThatIsFilledLaterIsLeftToFoundation() throws {
    try expectFoundationsForm(["x": Listed()])
    #expect(try String(decoding: JSONText.line(Listed()), as: UTF8.self) == "[[2],1]\n")
  }

  private func expectFoundationsForm(_ value: some Encodable) throws {
    let escaped = { (text: [UInt8]) in JSONEscaping.escaped(text) + [UInt8(ascii: "\n")] }
    #expect(try JSONText.document(value) == escaped(JSONText.encodeByFoundation(value, isPretty: true)))
    #expect(try JSONText.line(value) == escaped(JSONText.encodeByFoundation(value, isPretty: false)))
  }
}

/// Any JSON value.
private indirect enum AnyJSON: Encodable {
  case null
  case flag(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([AnyJSON])
  case object([String: AnyJSON])

  static func random(depth: Int, _ generator: inout SeededGenerator) -> AnyJSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: .null
    case 1: .flag(Bool.random(using: &generator))
    case 2: .whole(Int.random(in: .min ... .max, using: &generator))
    case 3: .number(Double.random(in: -1e9...1e9, using: &generator))
    case 4: .text(text(&generator))
    case 5: .list((0..<Int.random(in: 0...6, using: &generator)).map { _ in random(depth: depth - 1, &generator) })
    default:
      .object(
        Dictionary(
          (0..<Int.random(in: 0...8, using: &generator)).map { _ in
            (text(&generator), random(depth: depth - 1, &generator))
          }
        ) { $1 })
    }
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "a", "Z", "_", "10", "2", "é", "e\u{301}", "模", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "<", "🧬", " ",
    ]
    return (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }.joined()
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let value): try container.encode(value)
    case .whole(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

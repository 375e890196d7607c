import Records
import Testing

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
}

import Testing

@testable import CardChecker

@Suite struct SentencesTests {
  @Test(arguments: [
    ("One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("See Smith et al. (2020) for more.", ["See Smith et al. (2020) for more."]),
    ("Use e.g. Adam. It works.", ["Use e.g. Adam.", "It works."]),
    ("Version 1.5 of it. 2 more.", ["Version 1.5 of it.", "2 more."]),
    ("“One.” Two", ["“One.” Two"]), ("J. Doe wrote it.", ["J. Doe wrote it."]), ("一。二。", ["一。", "二。"]), ("  ", []),
    ("No end", ["No end"]), ("It ends. then goes on", ["It ends. then goes on"]),
  ])
  func splits(text: String, sentences: [String]) {
    #expect(Sentences.split(Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) } == sentences)
  }

  @Test(arguments: [("one two  three", 3), ("", 0), ("- / -", 0), ("畳み込み", 4), ("un été", 2), ("a—b", 1)])
  func countsWords(text: String, count: Int) {
    #expect(Words.count(Array(text.utf8)[...]) == count)
  }
}

import Testing

@testable import CardChecker

@Suite struct TextKeyTests {
  @Test(arguments: [
    ("**Out-of-Scope**  uses:", "out of scope uses"), ("  The model’s ‘risks’.\n", "the models risks"),
    ("- “Don't”", "dont"), ("ＦＵＬＬ ﬁne", "full fine"), ("STRASSE Straße", "strasse strasse"), ("...", ""),
    ("é", "e\u{301}"), ("1,5 M", "1 5 m"), ("Модель", "модель"),
  ])
  func equalTexts(left: String, right: String) {
    #expect(TextKey(left) == TextKey(right))
  }

  @Test func findsPhrasesByWholeWords() {
    let key = TextKey("primary intended users")
    #expect(key.contains(TextKey("intended users")))
    #expect(key.contains(TextKey("primary")))
    #expect(!key.contains(TextKey("intended use")))
    #expect(!key.contains(TextKey("users too")))
    #expect(!key.contains(TextKey("")))
    #expect(key.starts(with: TextKey("primary intended")))
    #expect(!key.starts(with: TextKey("prim")))
  }
}

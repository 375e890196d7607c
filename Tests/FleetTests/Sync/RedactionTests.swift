import Testing

@testable import Fleet

/// Secrets in what git says.
struct RedactionTests {
  private func redacted(_ text: String, _ secrets: String...) -> String {
    Redaction(secrets.map { Array($0.utf8) }).redacted(text.utf8)
  }

  @Test func aSecretIsMaskedWhereverItStands() {
    #expect(redacted("a hunter2, hunter2hunter2", "hunter2") == "a ***, ******")
    #expect(redacted("said p%40ss%2Fword and p@ss/word", "p@ss/word") == "said *** and ***")
  }

  @Test(arguments: [
    ("fatal: https://bot:secret@example.org/x failed", "fatal: https://***@example.org/x failed"),
    ("'https://a@b@c/d'", "'https://***@c/d'"), ("https://example.org/x", "https://example.org/x"),
    ("ssh://", "ssh://"), ("http://u:p@", "http://***@"), ("a://b://c:d@e", "a://***@e"),
    ("https://bot:pass/word@example.org/x", "https://***@example.org/x"),
    ("https://a:b@c https://d:e@f", "https://***@c https://***@f"),
  ])
  func whoStandsBeforeAHostIsMasked(text: String, result: String) {
    #expect(redacted(text) == result)
  }

  @Test func theLongerOfTwoSecretsGoesFirst() {
    #expect(redacted("token-long token", "token", "token-long") == "*** ***")
  }
}

import Testing

@testable import CardChecker

@Suite struct KeyUnknownTests {
  @Test func unknownKeys() throws {
    let text = FilledMetadata().adding("1️⃣model_size: 3\n2️⃣related_model:\n- model_name: A")
    expectFindings(KeyUnknown.self, metadata: text)
    let found = findings(of: KeyUnknown.self, metadata: MarkedText(text).text)
    #expect(found.map(\.message).last?.contains("did you mean “related_models”") == true)
  }

  @Test func unknownKeysOfEntries() {
    expectFindings(
      KeyUnknown.self,
      metadata: FilledMetadata().replacing(
        "authors", with: "authors:\n  - name: Ada\n    type: individual\n    1️⃣orcid: 0000"))
  }

  @Test func silent() {
    expectFindings(KeyUnknown.self, metadata: FilledMetadata().adding("training_date: 2023-01-01\nflops_used: 3"))
    expectFindings(KeyUnknown.self, "---\nlicense: mit\nanything: a\n---\n# Card\n")
  }
}

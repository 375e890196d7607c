import Testing

@testable import CardChecker

@Suite struct DescriptionTooLongTests {
  @Test func oneCharacterMore() {
    expectFindings(DescriptionTooLong.self, metadata: described(String(repeating: "é", count: 160)))
    expectFindings(DescriptionTooLong.self, metadata: described("1️⃣" + String(repeating: "é", count: 161)))
  }

  @Test func firstGeneration() {
    let text = String(repeating: "a", count: 141)
    let card = FilledCard(revision: 1).markdown
    expectFindings(
      DescriptionTooLong.self, metadata: "model_domain: Imaging\nshort_description: 1️⃣\(text)\n", beside: card)
    expectFindings(
      DescriptionTooLong.self, metadata: "model_domain: Imaging\nshort_description: \(text.dropLast())\n", beside: card)
  }

  private func described(_ text: String) -> String {
    FilledMetadata().replacing("short_description", with: "short_description: \(text)")
  }
}

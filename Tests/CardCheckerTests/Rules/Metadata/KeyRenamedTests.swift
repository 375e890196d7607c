import Testing

@testable import CardChecker

@Suite struct KeyRenamedTests {
  @Test func besideKeysOfTheNewerGeneration() {
    let text = FilledMetadata().replacing("quickstart_link", with: "1️⃣quickstart_colab_link: https://example.org")
    expectFindings(KeyRenamed.self, metadata: text)
    expectFindings(KeyRenamed.self, metadata: text, beside: FilledCard(revision: 1).markdown)
    #expect(findings(of: KeyUnknown.self, metadata: MarkedText(text).text).isEmpty)
  }

  @Test func inEntries() throws {
    let text = FilledMetadata().replacing(
      "authors", with: "authors:\n  - name: Ada\n    type: individual\n    1️⃣affiliate: Institute")
    expectFindings(KeyRenamed.self, metadata: text)
    let finding = try #require(findings(of: KeyRenamed.self, metadata: MarkedText(text).text).first)
    #expect(finding.message == "The key “affiliate” is now called “affiliates”.")
    #expect(finding.key == "authors[0].affiliate")
  }

  @Test func aFileOfTheFirstGeneration() {
    let text = "1️⃣model_domain: Imaging\n2️⃣training_datasets:\n- dataset_license: MIT\n"
    expectFindings(KeyRenamed.self, metadata: text)
    let plain = MarkedText(text).text
    expectFindings(KeyRenamed.self, metadata: plain, beside: FilledCard(revision: 1).markdown)
    expectFindings(KeyRenamed.self, metadata: plain, beside: "# Card\n")
    #expect(findings(of: TypeWrong.self, metadata: plain).isEmpty)
    #expect(findings(of: KeyUnknown.self, metadata: plain).isEmpty)
  }
}

import Foundation
import Testing

@testable import CardChecker

@Suite struct CardAssessmentTests {
  private let card = FilledCard(revision: 4).answering("Risks", "...").removing("Citation").markdown

  @Test func everyKeyIsAlwaysThere() throws {
    for text in ["", card] {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json(assess(text)).utf8)) as? [String: Any])
      #expect(
        Set(object.keys) == [
          "format", "template", "completeness", "coverage", "compliance", "families", "grade", "status", "facts",
          "topics",
          "slots", "findings",
        ])
      let facts = try #require(object["facts"] as? [String: Any])
      #expect(
        Set(facts.keys) == ["name", "version", "releaseDate", "licenses", "syntheticData", "purchasedData", "tasks"])
      for finding in try #require(object["findings"] as? [[String: Any]]) {
        #expect(
          Set(finding.keys) == [
            "rule", "severity", "message", "path", "line", "endLine", "slot", "key", "detail", "remediation", "points",
            "fingerprint",
          ])
      }
      for slot in try #require(object["slots"] as? [[String: Any]]) {
        #expect(Set(slot.keys) == ["name", "required", "state", "line", "endLine"])
      }
    }
  }

  @Test func survivesItsJSON() throws {
    let assessment = assess(card, metadata: "model_version: v1\n")
    let decoded = try JSONDecoder().decode(CardAssessment.self, from: Data(json(assessment).utf8))
    #expect(decoded == assessment)
  }

  @Test func sameInputGivesSameOutput() throws {
    #expect(try json(assess(card)) == json(assess(card)))
    #expect(try json(assess(card.replacing("\n", with: "\r\n"))) == json(assess(card)))
  }

  @Test func findingsAreInOrder() {
    let findings = assess(card.replacing("# Cell Counter", with: "# Model Card Template\n\n{{ name }} {{ other }}"))
      .findings
    let places = findings.map { ($0.line, $0.rule, $0.slot ?? "") }
    #expect(places.count > 3)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func fingerprintsOutliveMoves() {
    let before = assess(card).findings
    let after = assess("\n\n" + card.replacing("A convolutional", with: "A\nlong\nconvolutional")).findings
    #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    #expect(before.map(\.line) != after.map(\.line))
    #expect(Set(before.map(\.fingerprint)).count == before.count)
  }

  @Test func findingsNameTheirFile() {
    #expect(assess(card).findings.allSatisfy { $0.path == "docs/model_card.md" })
  }

  @Test func errorCapsTheGrade() {
    #expect(assess(card.replacing("# Cell Counter", with: "# Cell Counter\n")).grade == .c)
    #expect(Grade(score: 100, hasError: false) == .a && Grade(score: 89.9, hasError: false) == .b)
    #expect(Grade(score: 100, hasError: true) == .c && Grade(score: 75, hasError: false) == .b)
    #expect(Grade(score: 60, hasError: true) == .c && Grade(score: 59.9, hasError: false) == .d)
    #expect(Grade(score: 40, hasError: false) == .d && Grade(score: 39.9, hasError: false) == .f)
  }

  private func json(_ assessment: CardAssessment) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(assessment), as: UTF8.self)
  }
}

import Testing

@testable import CardChecker

@Suite struct PlaceTests {
  @Test func slotOfATemplate() {
    let place = place(FilledCard(revision: 4).markdown)
    #expect(place.slot == "Risks" && place.isThere && place.passages.count == 1)
    #expect(place.lines.count == 3)
  }

  @Test func missingSlotIsWhereItWouldBe() {
    let text = FilledCard(revision: 4).removing("Risks").markdown
    let place = place(text)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)[place.lines.lowerBound - 1]
    #expect(line == "### Potential Biases" && !place.isThere && place.slot == "Risks")
  }

  @Test func topicOfAnotherFormat() {
    let place = place("# Free\n\n## Ethics\n\nFew.\n\n### Risks\n\nMore.\n\n## Data\n\n**Privacy:** kept\n")
    #expect(place.slot == nil && place.passages.count == 2 && place.heading == 3...3)
    #expect(place.blocks.map(\.text.string) == ["Few.", "More.", "kept"])
  }

  @Test func nothing() {
    let place = place("# Free\n\nText.\n")
    #expect(!place.isThere && place.lines == 1...1)
  }

  private func place(_ text: String) -> Place {
    RuleContext(card: read(text), facts: .none, policy: .default, templates: Template.builtIn)
      .place(of: .risks, topic: .risks)
  }
}

import Testing

@testable import CardChecker

@Suite struct BracketPromptTests {
  @Test func prompts() {
    expectFindings(
      BracketPrompt.self,
      """
      # Card by 1️⃣[your name]

      Trained by 2️⃣[Insert organisation here] in 2024.

      - 3️⃣[TODO add the licence]
      - 4️⃣[TBD]

      | Size | 5️⃣[More Information Needed] |
      | - | - |
      """)
  }

  @Test func silent() {
    expectFindings(
      BracketPrompt.self,
      """
      # Card

      - [ ] insert the data
      - [x] TODO

      [your model](https://example.org), [Your data][1], [12], [^1], [sic], [PAD] and [INST] tokens, [insert].
      Layers of [Add & Norm], `[insert name]`, \\[inserted by hand], and [yourself] too.

          [insert name]

      [1]: https://example.org
      """)
  }

  @Test func slotWithNothingElseIsEmpty() {
    let card = FilledCard(revision: 4).answering("Risks", "[More Information Needed]")
    expectFindings(BracketPrompt.self, card.markdown)
    #expect(assess(card.markdown).state(of: "Risks") == .empty)
  }

  @Test func slotThatAlsoSaysSomething() {
    let card = FilledCard(revision: 4).answering("Risks", "- Harm\n\n1️⃣[More Information Needed]")
    expectFindings(BracketPrompt.self, card.markdown)
  }
}

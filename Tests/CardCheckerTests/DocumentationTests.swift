import CardChecker
import Testing

/// What the article "Checking a card" tells, in its own words.
struct DocumentationTests {
  private let checker = CardChecker()

  private func check(_ markdown: String) -> CardAssessment {
    let bundle = CardBundle(
      path: RepositoryPath("model_card_docs/model_card_details.md"), details: .text(Array(markdown.utf8)))
    let card = checker.read(bundle)
    let references = checker.references(card)
    var entries: [RepositoryPath: TreeEntryKind] = [:]
    for path in references.entries { entries[path] = .file }
    return checker.check(card, facts: CardFacts(entries: entries))
  }

  @Test func theWorkedExampleHolds() {
    let flawed = FilledCard(revision: 4).removing("Limitations")
      .answering("Metrics", "Mean absolute error of the count.\n\n{{ card_data }}\n\n[insert the number of cells here]")
    let assessment = check(flawed.markdown)
    #expect(assessment.slots.count { $0.required } == 14)
    #expect(assessment.completeness == 92.9)
    let text = assessment.families["text"]
    #expect([text?.errors, text?.warnings] == [1, 1])
    #expect(text?.points == 9.8)
    #expect(assessment.grade.map { $0 >= .c } == true)
  }

  @Test func twoVerdictsAreComparedByFingerprint() {
    let before = check(FilledCard(revision: 4).markdown)
    let after = check("\n\n" + FilledCard(revision: 4).removing("Limitations").markdown)
    let known = Set(before.findings.map(\.fingerprint))
    let new = after.findings.filter { !known.contains($0.fingerprint) }
    #expect(new.map(\.rule) == ["structure/section-missing"])
  }

  @Test func aPolicyOfOnesOwnIsMadeInCode() {
    var policy = Policy.default
    policy.name = "ours"
    policy.templateRequired = true
    policy.severities["completeness/slot-thin"] = .error
    policy.gate.minimumCompleteness = 90
    let strict = CardChecker(policy: policy)
    let card = strict.read(CardBundle(path: RepositoryPath("model_card.md"), details: .text(Array("# A".utf8))))
    #expect(strict.check(card, facts: .none).status == .fail)
  }
}

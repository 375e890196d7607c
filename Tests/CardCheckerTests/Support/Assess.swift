import Testing

@testable import CardChecker

/// Reads and checks a card that lies in `docs/`.
func assess(
  _ text: String, metadata: String? = nil, policy: Policy = .default, templates: [Template] = Template.builtIn,
  facts: CardFacts = .none
) -> CardAssessment {
  let checker = CardChecker(policy: policy, templates: templates)
  return checker.check(read(text, metadata: metadata, with: checker), facts: facts)
}

func read(_ text: String, metadata: String? = nil, with checker: CardChecker = CardChecker()) -> Card {
  checker.read(
    CardBundle(
      path: RepositoryPath("docs/model_card.md"), details: .text(Array(text.utf8)),
      metadata: metadata.map { MetadataFile(path: RepositoryPath("docs/metadata.yaml"), text: .text(Array($0.utf8))) }))
}

/// Expects findings of a rule on the lines that the text marks, and nowhere else.
func expectFindings(
  _ rule: any Rule.Type, _ marked: String, metadata: String? = nil, policy: Policy = .default,
  templates: [Template] = Template.builtIn, facts: CardFacts = .none,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = MarkedText(marked)
  let assessment = assess(fixture.text, metadata: metadata, policy: policy, templates: templates, facts: facts)
  let found = assessment.findings(of: rule)
  #expect(found.map(\.line) == fixture.lines, sourceLocation: sourceLocation)
  #expect(found.allSatisfy { !$0.message.isEmpty && !$0.remediation.isEmpty }, sourceLocation: sourceLocation)
}

extension CardAssessment {
  func findings(of rule: any Rule.Type) -> [Finding] {
    findings.filter { $0.rule == rule.description.id }
  }

  func state(of slot: String) -> SlotState? {
    slots.first { $0.name == slot }?.state
  }

  var filledTopics: Set<String> { Set(topics.filter(\.filled).map(\.name)) }
}

extension Template {
  /// The four revisions of the model card template.
  static let modelCards = builtIn.filter { $0.name == modelCard }

  static func named(_ name: String) -> Template { builtIn.last { $0.name == name }! }

  /// A template with a slot under each of the headings of the second level given.
  static func slots(_ names: String...) throws -> Template {
    try Template(name: "ours", markdown: "# Our Card\n\n" + names.map { "## \($0)\n\n...\n" }.joined(separator: "\n"))
  }
}

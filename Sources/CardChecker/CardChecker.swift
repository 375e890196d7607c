/// Judges model cards: values in, findings out; no git, no files, no network and no clock.
///
/// ```swift
/// let checker = CardChecker()
/// let card = checker.read(CardBundle(path: "model_card.md", details: .text(bytes)))
/// let facts = CardFacts(existing: checker.references(card).filter(tree.contains))
/// let assessment = checker.check(card, facts: facts)
/// ```
public struct CardChecker: Sendable {
  /// The version of the rules; it rises when a verdict on any card may change.
  public static let ruleset = 1

  /// What the organisation demands.
  public let policy: Policy
  /// The templates that a card may be written in, oldest first.
  public let templates: [Template]

  /// Makes a checker; of templates that a card answers equally well, the last counts.
  public init(policy: Policy = .default, templates: [Template] = Template.builtIn) {
    self.policy = policy
    self.templates = templates
  }

  /// Parses a card and finds the template that it is written in.
  public func read(_ bundle: CardBundle) -> Card {
    CardReader(templates: templates).read(bundle)
  }

  /// The paths in the tree that `check` wants to know of: those that Training Code names.
  public func references(_ card: Card) -> Set<RepositoryPath> {
    guard let match = card.match else { return [] }
    var paths: Set<RepositoryPath> = []
    for (heading, answer) in zip(match.template.headings, match.answers) where heading.slot?.kind == .trainingCode {
      for occurrence in answer.occurrences {
        let body = card.passage(match.body(of: occurrence.section, in: card.sections))
        paths.formUnion(TreeReferences(card: card).paths(in: body))
      }
      for label in answer.labels { paths.formUnion(TreeReferences(card: card).paths(in: card.labels[label].body)) }
    }
    return paths
  }

  /// Judges a card that was read by this checker.
  public func check(_ card: Card, facts: CardFacts) -> CardAssessment {
    let context = RuleContext(card: card, facts: facts, policy: policy, templates: templates)
    let findings = RuleRunner(context: context).findings
    let coverage = card.unreadable == nil ? Coverage(card) : nil
    let hasError = findings.contains { $0.severity == .error }
    let score = context.completeness.score ?? coverage?.score
    return CardAssessment(
      format: card.format, template: card.match.map(TemplateReference.init), completeness: context.completeness.score,
      coverage: coverage?.score, compliance: nil, families: [:],
      grade: score.map { Grade(score: $0, hasError: hasError) }, status: policy.gate.status(of: findings),
      facts: card.metadata.facts, topics: coverage?.topics ?? [], slots: context.slots, findings: findings)
  }
}

extension TemplateReference {
  fileprivate init(_ match: TemplateMatch) {
    self.init(name: match.template.name, revision: match.template.revision, matched: match.roundedShare)
  }
}

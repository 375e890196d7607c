/// Judges model cards: values in, findings out; no git, no files, no network and no clock.
///
/// ```swift
/// let checker = CardChecker()
/// let card = checker.read(CardBundle(path: RepositoryPath("model_card.md"), details: .text(bytes)))
/// let facts = tree.facts(for: checker.references(card))
/// let assessment = checker.check(card, facts: facts)
/// ```
public struct CardChecker: Sendable {
  /// The version of the rules; it rises when a verdict on any card may change.
  public static let ruleset = 3

  /// What the organisation demands.
  public let policy: Policy
  /// The templates that a card may be written in, oldest first; of one that the policy pins, that revision alone.
  public let templates: [Template]

  private let reader: CardReader

  /// Makes a checker that knows the templates given, as far as the policy accepts them.
  ///
  /// Of templates that a card answers equally well, the last counts.
  public init(policy: Policy = .default, templates: [Template] = Template.builtIn) {
    self.policy = policy
    self.templates = policy.templates(of: templates)
    reader = CardReader(templates: self.templates)
  }

  /// Parses a card and finds the template that it is written in.
  public func read(_ bundle: CardBundle) -> Card {
    reader.read(bundle)
  }

  /// The template that a card is written in; nil where it is written in none, or cannot be read.
  public func template(of bundle: CardBundle) -> Template? {
    read(bundle).match?.template
  }

  /// What `check` wants to know of the tree around a card.
  public func references(_ card: Card) -> CardReferences {
    ReferenceCollector(card: card).references
  }

  /// Judges a card that was read by this checker.
  ///
  /// - Parameters:
  ///   - card: the card.
  ///   - facts: what is known of the tree around it.
  ///   - day: the day on which it is judged; where that is nil, no date is said to be in the future.
  public func check(_ card: Card, facts: CardFacts, on day: CivilDay? = nil) -> CardAssessment {
    check(card, facts: facts, on: day, rules: RuleCatalogue.rules)
  }

  /// Judges a card by some rules, whose order makes no difference.
  func check(_ card: Card, facts: CardFacts, on day: CivilDay?, rules: [any Rule.Type]) -> CardAssessment {
    let context = RuleContext(card: card, facts: facts, policy: policy, templates: templates, today: day)
    let findings = RuleRunner(context: context, rules: rules).findings
    if card.unreadable != nil { return CardAssessment(unreadable: card, findings: findings) }
    let (coverage, compliance) = (Coverage(card, context.topics), Compliance(context, findings))
    let scores = CardScores(
      completeness: context.completeness.score, coverage: coverage.score, compliance: compliance.score)
    let grade = scores.grade(hasError: findings.contains { $0.severity == .error })
    return CardAssessment(
      format: card.format, template: card.match.map(TemplateReference.init), scores: scores,
      families: compliance.families, grade: grade,
      status: policy.gate.status(of: findings, scores: scores, grade: grade), facts: card.metadata.facts,
      topics: coverage.topics, slots: context.slots, findings: compliance.findingsWithPoints)
  }
}

extension CardAssessment {
  /// Of a card that cannot be read nothing is known but that.
  fileprivate init(unreadable card: Card, findings: [Finding]) {
    self.init(
      format: card.format, template: nil, scores: CardScores(completeness: nil, coverage: nil, compliance: nil),
      families: [:], grade: nil, status: .fail, facts: card.metadata.facts, topics: [], slots: [], findings: findings)
  }
}

extension TemplateReference {
  fileprivate init(_ match: TemplateMatch) {
    self.init(name: match.template.name, revision: match.template.revision, matched: match.roundedShare)
  }
}

import CardChecker

/// This program and its rules, as SARIF describes them (§3.19).
struct SARIFDriver: Encodable, Sendable {
  struct Text: Encodable, Sendable {
    let text: String
  }

  struct Rule: Encodable, Sendable {
    struct Configuration: Encodable, Sendable {
      let enabled: Bool
      let level: String
    }

    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let defaultConfiguration: Configuration

    // A rule that is off has a level for those who turn it on.
    init(_ description: RuleDescription) {
      id = description.id
      shortDescription = Text(text: description.summary)
      fullDescription = Text(text: "\(description.summary) It looks at: \(description.scope.summary)")
      help = Text(text: description.remediation)
      let severity = description.severity.severity
      defaultConfiguration = Configuration(enabled: severity != nil, level: (severity ?? .note).rawValue)
    }
  }

  let name = "card-audit"
  let semanticVersion: String
  let version: String
  let rules = RuleCatalogue.descriptions.map(Rule.init)

  private enum CodingKeys: String, CodingKey {
    case name, semanticVersion, version, rules
  }

  init(version: String) {
    self.version = version
    semanticVersion = version
  }

  /// The place of a rule in `rules`.
  func index(of rule: String) -> Int? { rules.firstIndex { $0.id == rule } }
}

import CardChecker

/// This program and its rules, as SARIF describes them (§3.19).
struct SARIFDriver: Encodable, Sendable {
  struct Text: Encodable, Sendable {
    let text: String
  }

  struct Rule: Encodable, Sendable {
    struct Configuration: Encodable, Sendable {
      let level: String
    }

    let id: String
    let shortDescription: Text
    let help: Text
    let defaultConfiguration: Configuration

    init(_ description: RuleDescription) {
      id = description.id
      shortDescription = Text(text: description.summary)
      help = Text(text: description.remediation)
      defaultConfiguration = Configuration(level: description.severity.severity?.rawValue ?? "none")
    }
  }

  let name = "card-audit"
  let version: String
  let rules = RuleCatalogue.descriptions.map(Rule.init)

  private enum CodingKeys: String, CodingKey {
    case name, version, rules
  }

  init(version: String) {
    self.version = version
  }

  /// The place of a rule in `rules`.
  func index(of rule: String) -> Int? { rules.firstIndex { $0.id == rule } }
}

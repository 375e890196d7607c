/// Something that the policy demands of a card's legal passages.
enum Clause: CaseIterable {
  case laws
  case license
  case acceptableUse
  case allowedLicense
  case contact

  /// The rules that say whether the card has it.
  private var rules: [String] {
    switch self {
    case .laws: ["policy/law-clause-missing"]
    case .license: ["policy/license-clause-missing", "policy/license-mismatch"]
    case .acceptableUse: ["policy/acceptable-use-missing"]
    case .allowedLicense: ["policy/license-not-allowed"]
    case .contact: ["policy/contact-missing"]
    }
  }

  /// Whether the policy demands it of this card; not where the rule that looks for it is turned off.
  func isDemanded(in context: RuleContext) -> Bool {
    guard context.policy.severities[rules[0]] != .off else { return false }
    let parameters = context.policy.parameters
    switch self {
    case .laws, .license, .acceptableUse: return context.demands.legalPassages
    case .allowedLicense: return parameters.licenses != nil
    case .contact: return parameters.organization != nil && !parameters.contacts.isEmpty
    }
  }

  /// Whether no finding says that the card lacks it; a finding less severe than its rule leaves it open.
  func isMet(_ findings: [Finding], _ policy: Policy) -> Bool {
    !findings.contains { finding in
      rules.contains(finding.rule) && finding.severity == (policy.severities[finding.rule]?.severity ?? .error)
    }
  }
}

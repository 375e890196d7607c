/// One thing that a policy file says differently from the policy that it builds on.
public enum PolicySetting: Hashable, Sendable, Codable {
  case template(String)
  case ownTemplate(OwnTemplate)
  case revision(String)
  case templateRequired(Bool)
  case cardRequired(Bool)
  case metadata(Demand)
  case legalPassages(Demand)
  case mayBeNotApplicable([String])
  case severity(rule: String, RuleLevel)
  case acceptableUse(String)
  case acceptableUseURL(String)
  case licenses([String])
  case organization(String)
  case affiliates([String])
  case contacts([String])
  case weights([String])
  case code([String])
  case reviewMonths(Int)
  case maximumErrors(Int)
  case maximumWarnings(Int)
  case minimumCompleteness(Double)
  case minimumCoverage(Double)
  case minimumCompliance(Double)
  case minimumGrade(Grade)
}

extension PolicySetting {
  /// Changes a policy; lists replace lists.
  func apply(to policy: inout Policy) {
    switch self {
    case .template(let name): policy.choose(template: name, own: nil)
    case .ownTemplate(let template): policy.choose(template: template.name, own: template)
    case .revision(let revision): policy.revision = revision
    case .templateRequired(let isRequired): policy.templateRequired = isRequired
    case .cardRequired(let isRequired): policy.cardRequired = isRequired
    case .metadata(let demand): policy.metadata = demand
    case .legalPassages(let demand): policy.legalPassages = demand
    case .mayBeNotApplicable(let slots): policy.mayBeNotApplicable = Set(slots)
    case .severity(let rule, let level): policy.severities[rule] = level
    case .acceptableUse(let name): policy.parameters.acceptableUse = name
    case .acceptableUseURL(let address): policy.parameters.acceptableUseURL = address
    case .licenses(let licenses): policy.parameters.licenses = licenses
    case .organization(let name): policy.parameters.organization = name
    case .affiliates(let names): policy.parameters.affiliates = names
    case .contacts(let addresses): policy.parameters.contacts = addresses
    case .weights(let globs): policy.parameters.weights = globs
    case .code(let globs): policy.parameters.code = globs
    case .reviewMonths(let months): policy.parameters.reviewMonths = months
    case .maximumErrors(let count): policy.gate.maximumErrors = count
    case .maximumWarnings(let count): policy.gate.maximumWarnings = count
    case .minimumCompleteness(let score): policy.gate.minimumCompleteness = score
    case .minimumCoverage(let score): policy.gate.minimumCoverage = score
    case .minimumCompliance(let score): policy.gate.minimumCompliance = score
    case .minimumGrade(let grade): policy.gate.minimumGrade = grade
    }
  }
}

extension Policy {
  /// A revision belongs to the template that it was named with.
  fileprivate mutating func choose(template name: String, own: OwnTemplate?) {
    template = name
    ownTemplate = own
    revision = nil
  }

  /// The policy with some things said differently.
  public func applying(_ settings: [PolicySetting]) -> Policy {
    var policy = self
    for setting in settings { setting.apply(to: &policy) }
    return policy
  }
}

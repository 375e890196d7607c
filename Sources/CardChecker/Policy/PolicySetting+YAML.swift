extension PolicySetting {
  /// The name that a `locked` list calls it by, such as `gate.maximumErrors`.
  var name: String { entry.name }

  /// The name, with the section that it stands in, and the value as YAML.
  private var entry: (name: String, value: YAMLText.Value) {
    switch self {
    case .template(let name): ("template", .text(name))
    case .ownTemplate(let template): ("template", .text(template.name))
    case .revision(let revision): ("revision", .text(revision))
    case .templateRequired(let isRequired): ("templateRequired", .text(String(isRequired)))
    case .cardRequired(let isRequired): ("cardRequired", .text(String(isRequired)))
    case .metadata(let demand): ("metadata", .text(demand.rawValue))
    case .legalPassages(let demand): ("legalPassages", .text(demand.rawValue))
    case .mayBeNotApplicable(let slots): ("mayBeNotApplicable", .list(slots.sorted()))
    case .severity(let rule, let level): ("severities.\(rule)", .text(level.rawValue))
    case .acceptableUse(let name): ("parameters.acceptableUse", .text(name))
    case .acceptableUseURL(let address): ("parameters.acceptableUseURL", .text(address))
    case .licenses(let licenses): ("parameters.licenses", .list(licenses))
    case .organization(let name): ("parameters.organization", .text(name))
    case .affiliates(let names): ("parameters.affiliates", .list(names))
    case .contacts(let addresses): ("parameters.contacts", .list(addresses))
    case .weights(let globs): ("parameters.weights", .list(globs))
    case .code(let globs): ("parameters.code", .list(globs))
    case .reviewMonths(let months): ("parameters.reviewMonths", .text(String(months)))
    case .maximumErrors(let count): ("gate.maximumErrors", .text(String(count)))
    case .maximumWarnings(let count): ("gate.maximumWarnings", .text(String(count)))
    case .minimumCompleteness(let score): ("gate.minimumCompleteness", .text(String(score)))
    case .minimumCoverage(let score): ("gate.minimumCoverage", .text(String(score)))
    case .minimumCompliance(let score): ("gate.minimumCompliance", .text(String(score)))
    case .minimumGrade(let grade): ("gate.minimumGrade", .text(grade.rawValue))
    }
  }

  /// Settings as the entries of a mapping: by name, those of one section together.
  static func entries(_ settings: [PolicySetting]) -> [(key: String, value: YAMLText.Value)] {
    var top: [String: YAMLText.Value] = [:]
    var sections: [String: [(key: String, value: YAMLText.Value)]] = [:]
    for (name, value) in settings.map(\.entry).sorted(by: { $0.name < $1.name }) {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      if parts.count == 2 { sections[parts[0], default: []].append((parts[1], value)) } else { top[name] = value }
    }
    for case .ownTemplate(let template) in settings { top["templateText"] = .text(template.markdown) }
    return top.merging(sections.mapValues { .mapping($0) }) { first, _ in first }
      .sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
  }
}

extension Policy {
  /// The whole policy as YAML, always written in the same way.
  public var yaml: String {
    YAMLText.document(.mapping(entries))
  }

  /// 64 hexadecimal digits that name this policy: the SHA-256 digest of its YAML.
  public var digest: String {
    SHA256Digest(of: Array(yaml.utf8)).hexadecimal
  }

  /// The keys of the policy's YAML, in order.
  var entries: [(key: String, value: YAMLText.Value)] {
    let own = ownTemplate.map { [(key: "templateText", value: YAMLText.Value.text($0.markdown))] } ?? []
    return [
      ("name", .text(name)),
      ("templateRequired", .text(String(templateRequired))),
      ("cardRequired", .text(String(cardRequired))),
      ("template", .optional(template)),
      ("revision", .optional(revision)),
      ("metadata", .text(metadata.rawValue)),
      ("legalPassages", .text(legalPassages.rawValue)),
      ("mayBeNotApplicable", .list(mayBeNotApplicable.sorted())),
      ("severities", .mapping(severities.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value.rawValue)) })),
      ("parameters", parameters.document),
      ("gate", gate.document),
    ] + own
  }
}

extension PolicyParameters {
  fileprivate var document: YAMLText.Value {
    .mapping([
      ("acceptableUse", .text(acceptableUse)),
      ("acceptableUseURL", .optional(acceptableUseURL)),
      ("licenses", licenses.map { .list($0) } ?? .null),
      ("organization", .optional(organization)),
      ("affiliates", .list(affiliates)),
      ("contacts", .list(contacts)),
      ("weights", weights.map { .list($0) } ?? .null),
      ("code", .list(code)),
      ("reviewMonths", .optional(reviewMonths.map(String.init))),
    ])
  }
}

extension Gate {
  fileprivate var document: YAMLText.Value {
    .mapping([
      ("maximumErrors", .text(String(maximumErrors))),
      ("maximumWarnings", .optional(maximumWarnings.map(String.init))),
      ("minimumCompleteness", .optional(minimumCompleteness.map { String($0) })),
      ("minimumCoverage", .optional(minimumCoverage.map { String($0) })),
      ("minimumCompliance", .optional(minimumCompliance.map { String($0) })),
      ("minimumGrade", .optional(minimumGrade?.rawValue)),
    ])
  }
}

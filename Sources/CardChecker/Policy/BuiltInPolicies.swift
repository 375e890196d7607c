extension Policy {
  /// Judges each card by the format it has.
  public static let `default` = Policy(name: "default")

  /// Demands the model card template, its metadata and its legal passages.
  public static let czi: Policy = {
    var policy = Policy(name: "czi")
    policy.templateRequired = true
    policy.cardRequired = true
    policy.metadata = .always
    policy.legalPassages = .always
    policy.parameters.affiliates = ["Chan Zuckerberg Initiative", "CZI", "CZ Biohub", "Chan Zuckerberg Biohub"]
    policy.parameters.contacts = ["security@chanzuckerberg.com", "privacy@chanzuckerberg.com"]
    return policy
  }()

  /// The built-in policies.
  public static let builtIn: [Policy] = [.default, .czi]

  /// The policy built in under a name; nil where there is none.
  public static func named(_ name: String) -> Policy? {
    builtIn.first { $0.name == name }
  }
}

extension Policy {
  /// Judges each card by the format it has.
  public static let `default` = Policy(name: "default")

  /// Demands the model card template, its metadata and its legal passages.
  public static let czi: Policy = {
    var policy = Policy(name: "czi")
    policy.templateRequired = true
    policy.template = Template.modelCard
    policy.cardRequired = true
    policy.metadata = .always
    policy.legalPassages = .always
    policy.parameters.affiliates = ["Chan Zuckerberg Initiative", "CZI", "CZ Biohub", "Chan Zuckerberg Biohub"]
    policy.parameters.contacts = ["security@chanzuckerberg.com", "privacy@chanzuckerberg.com"]
    return policy
  }()

  /// Demands the headings that Hugging Face suggests, and front matter with a licence.
  public static let huggingface: Policy = {
    var policy = Policy(name: "huggingface")
    policy.templateRequired = true
    policy.template = "huggingface"
    policy.metadata = .always
    policy.legalPassages = .never
    return policy
  }()

  /// Demands nothing: a card fails only where something in it is plainly broken.
  public static let minimal: Policy = {
    var policy = Policy(name: "minimal")
    policy.metadata = .never
    policy.legalPassages = .never
    policy.severities = Dictionary(uniqueKeysWithValues: templateRules.map { ($0, .note) })
    return policy
  }()

  /// The rules that compare a card with a template.
  private static let templateRules = [
    "completeness/slot-empty", "completeness/slot-thin", "structure/label-instead-of-heading",
    "structure/section-duplicated", "structure/section-level", "structure/section-missing", "structure/section-order",
    "structure/section-renamed", "structure/section-unknown", "structure/template-outdated",
    "structure/template-unrecognised", "structure/title-is-template",
  ]

  /// The built-in policies.
  public static let builtIn: [Policy] = [.default, .czi, .huggingface, .minimal]

  /// The policy built in under a name; nil where there is none.
  public static func named(_ name: String) -> Policy? {
    builtIn.first { $0.name == name }
  }
}

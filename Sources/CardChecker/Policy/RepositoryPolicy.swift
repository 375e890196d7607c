/// What an organisation demands of the cards of one repository.
public struct RepositoryPolicy: Hashable, Sendable {
  /// Demands of some of the cards.
  public struct PathOverride: Hashable, Sendable, Codable {
    /// Globs over the paths of cards.
    public let paths: [String]
    /// What is demanded of these cards.
    public let settings: [PolicySetting]

    /// Demands something of some of the cards.
    public init(paths: [String], settings: [PolicySetting]) {
      self.paths = paths
      self.settings = settings
    }
  }

  /// What is demanded of every card that no override names.
  public let base: Policy
  /// Demands of cards by path; of several that apply to a card, the last wins.
  public let overrides: [PathOverride]
  /// 64 hexadecimal digits that name this policy: the SHA-256 digest of its YAML.
  public let digest: String

  /// A policy for all cards, but for those that an override names.
  public init(_ base: Policy, overrides: [PathOverride] = []) {
    self.base = base
    self.overrides = overrides
    digest = SHA256Digest(of: Array(Self.yaml(base, overrides).utf8)).hexadecimal
  }

  /// Judges each card by the format it has.
  public static let `default` = RepositoryPolicy(.default)

  /// The whole policy as YAML, always written in the same way.
  public var yaml: String { Self.yaml(base, overrides) }

  private static func yaml(_ base: Policy, _ overrides: [PathOverride]) -> String {
    var entries = base.entries
    if !overrides.isEmpty { entries.append(("overrides", .list(overrides.map(\.document)))) }
    return YAMLText.document(.mapping(entries))
  }
}

extension RepositoryPolicy: Codable {
  private enum CodingKeys: String, CodingKey { case base, overrides }

  /// Reads the policy; its digest follows from it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Policy.self, forKey: .base),
      overrides: try container.decode([PathOverride].self, forKey: .overrides))
  }

  /// Writes all but the digest.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(base, forKey: .base)
    try container.encode(overrides, forKey: .overrides)
  }
}

extension RepositoryPolicy.PathOverride {
  fileprivate var document: YAMLText.Value {
    .mapping([("paths", .list(paths))] + PolicySetting.entries(settings))
  }
}

/// Values that rules compare cards with.
public struct PolicyParameters: Hashable, Sendable, Codable {
  /// The name of the policy that cards refer to when they speak of acceptable use.
  public var acceptableUse = "Acceptable Use Policy"
  /// Where that policy is published; nil where a link to it is not asked for.
  public var acceptableUseURL: String?
  /// The licences that are allowed, as SPDX identifiers or as the metadata writes them; nil for any.
  public var licenses: [String]?
  /// The organisation that the repository belongs to; nil where that is not said.
  public var organization: String?
  /// Names of organisations whose members may have made a model for one of them.
  public var affiliates: [String] = []
  /// The addresses that the models of the organisation name for questions of security and privacy.
  public var contacts: [String] = []

  /// Globs over the paths of the weights that a card describes; nil for those that look like weights and lie in its
  /// folder.
  public var weights: [String]?
  /// Globs over the paths of the code that a card describes.
  public var code: [String] = []
  /// After how many months without a change a card is to be reviewed; nil for never.
  public var reviewMonths: Int?

  /// Asks for nothing in particular.
  public init() {}
}

/// The template that a card was judged by.
public struct TemplateReference: Hashable, Sendable, Codable {
  /// The template's name.
  public let name: String
  /// The template's revision, such as `4` or, where two cannot be told apart, `2-3`.
  @Nullable public var revision: String?
  /// The share of the template's headings that the card has, 0 to 1, to two decimals.
  public let matched: Double

  /// Names a template.
  public init(name: String, revision: String?, matched: Double) {
    self.name = name
    self.matched = matched
    self.revision = revision
  }
}

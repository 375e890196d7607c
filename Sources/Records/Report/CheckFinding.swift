import CardChecker

/// A finding in a card on disk, and why it does not count.
struct CheckFinding: Encodable {
  let finding: Finding
  @Nullable var waiver: AppliedWaiver?

  private enum CodingKeys: String, CodingKey {
    case waiver
  }

  /// The finding's own keys, and this beside them.
  func encode(to encoder: any Encoder) throws {
    try finding.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(waiver, forKey: .waiver)
  }
}

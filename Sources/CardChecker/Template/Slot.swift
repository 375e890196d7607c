/// A place in a template that an author fills.
public struct Slot: Hashable, Sendable {
  /// Its heading; where several headings of the template have that text, with those above it, as in `Data / Size`.
  public let name: String
  /// The level of its heading, 1 to 6.
  public let level: Int
  /// Whether it counts in completeness.
  public let isRequired: Bool
  /// Whether it helps to fill the slot above, and is not asked for by itself.
  public let isPart: Bool
  /// Whether the template asks for it with some force although it is optional.
  public let isStronglyEncouraged: Bool
  /// What it asks for; nil for a heading that is not known.
  public let kind: SlotKind?
  /// The sentences that the template suggests, by fingerprint.
  public let suggested: [SuggestedText]
  /// The bracketed prompts in the template's guidance, by fingerprint.
  public let prompts: [Fingerprint]
}

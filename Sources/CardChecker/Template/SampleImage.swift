/// An image that a template shows as an example, and that no card should show.
public struct SampleImage: Hashable, Sendable {
  /// The name of its file.
  public let fileName: String
  /// The folder that it lies in, from where a card lies; empty for the card's own.
  public let folder: String
  /// The fingerprint of its alternative text.
  public let alternative: Fingerprint
}

/// The manner in which a card is written.
public enum CardFormat: String, Hashable, Sendable, Codable {
  /// One of the templates that the checker was given.
  case template
  /// The layout that Hugging Face suggests.
  case huggingface
  /// The headings of "Model Cards for Model Reporting" (Mitchell et al., 2019).
  case mitchell
  /// Anything else.
  case freeform
}

/// How far a slot is filled.
public enum SlotState: String, Hashable, Sendable, Codable {
  /// It says what it should.
  case filled
  /// It says something, but less than it should.
  case thin
  /// It says nothing.
  case empty
  /// It is not in the card.
  case missing
  /// It says that it does not apply, and why, where that is allowed.
  case notApplicable
}

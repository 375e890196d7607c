/// What became of one slot of the template.
public struct SlotAssessment: Hashable, Sendable, Codable {
  /// The slot's name in the template.
  public let name: String
  /// Whether it counts in completeness.
  public let required: Bool
  /// How far it is filled.
  public let state: SlotState
  /// The line of its heading; nil where it is missing.
  @Nullable public var line: Int?
  /// The last line of what it says.
  @Nullable public var endLine: Int?

  /// Describes a slot.
  public init(name: String, required: Bool, state: SlotState, line: Int?, endLine: Int?) {
    self.name = name
    self.required = required
    self.state = state
    self.line = line
    self.endLine = endLine
  }
}

/// What references to definitions cost: each copies the address and the title that are defined.
struct ReferenceCost {
  /// The most bytes that references may copy.
  static let limit = 32_000_000

  private var brackets = 0
  private var longestDefinition = 0
  private var definition: Int?

  var isExceeded: Bool { brackets * longestDefinition > ReferenceCost.limit }

  /// Takes in a line without the marks of quotes and lists.
  mutating func visit(_ line: ArraySlice<UInt8>, _ marks: LineMarks) {
    if line.isEmpty {
      definition = nil
    } else if line.first == ASCII.openBracket {
      definition = 0
    }
    brackets += marks.openBrackets
    guard let length = definition else { return }
    definition = length + line.count
    longestDefinition = max(longestDefinition, length + line.count)
  }
}

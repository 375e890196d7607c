/// What one paragraph costs the Markdown parser: it tries to pair each opening mark with the closing ones after it.
struct ParagraphCost {
  /// The most square brackets.
  static let bracketLimit = 4_000
  /// The most emphasis marks and backticks.
  static let markLimit = 8_000
  /// The most starts of processing instructions and declarations, each of which is looked for to the end.
  static let instructionLimit = 500

  private var brackets = 0
  private var marks = 0
  private var instructions = 0

  var hasTooManyBrackets: Bool { brackets > ParagraphCost.bracketLimit }
  var hasTooManyMarks: Bool {
    marks > ParagraphCost.markLimit || instructions > ParagraphCost.instructionLimit
  }

  /// Takes in a line without the marks of quotes and lists.
  mutating func visit(_ line: ArraySlice<UInt8>, _ counted: LineMarks) {
    if line.isEmpty { self = ParagraphCost() }
    brackets += counted.openBrackets + counted.closeBrackets
    marks += counted.emphasis
    instructions += counted.instructions
  }
}

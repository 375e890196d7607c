/// How often the marks stand in a line that the Markdown parser takes long over, counted in one pass.
struct LineMarks {
  private(set) var openBrackets = 0
  private(set) var closeBrackets = 0
  /// Emphasis marks and backticks.
  private(set) var emphasis = 0
  /// Starts of processing instructions and declarations.
  private(set) var instructions = 0
  private(set) var hasBar = false

  init(_ line: ArraySlice<UInt8>) {
    line.withUnsafeBufferPointer { line in
      for index in line.indices where !line[index].isLetter {
        count(line[index], after: index > 0 ? line[index - 1] : ASCII.space)
      }
    }
  }

  private mutating func count(_ byte: UInt8, after previous: UInt8) {
    switch byte {
    case ASCII.openBracket: openBrackets += 1
    case ASCII.closeBracket: closeBrackets += 1
    case ASCII.star, ASCII.underscore, UInt8(ascii: "`"): emphasis += 1
    case ASCII.pipe: hasBar = true
    case ASCII.exclamation, UInt8(ascii: "?"): instructions += previous == ASCII.less ? 1 : 0
    default: break
    }
  }
}

/// A fixture with marks such as `1️⃣` in its text, which are taken out and whose lines are kept.
struct MarkedText {
  let text: String
  /// The lines of the marks, in order.
  let lines: [Int]

  init(_ marked: String) {
    var text = ""
    var lines: [Int] = []
    var line = 1
    for character in marked {
      if character.isNewline { line += 1 }
      if character.unicodeScalars.contains("\u{20E3}") {
        lines.append(line)
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.lines = lines
  }
}

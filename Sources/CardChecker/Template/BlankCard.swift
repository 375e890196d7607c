extension Template {
  /// A card to begin with: the template without the fingerprints of its publisher's text, so guidance and places to
  /// fill.
  ///
  /// A template without fingerprints is given as it was read.
  public var blankCard: [UInt8] {
    var card = BlankCard()
    let lines = markdown.split(separator: ASCII.newline, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      card.read(line, next: lines[(index + 1)...].first { !$0.isBlank })
    }
    return Array(card.lines.joined(separator: [ASCII.newline]))
  }
}

/// Takes a template's lines without those that hold fingerprints, and what only leads to them.
private struct BlankCard {
  private(set) var lines: [ArraySlice<UInt8>] = []
  private var isAfterFingerprint = false

  mutating func read(_ line: ArraySlice<UInt8>, next: ArraySlice<UInt8>?) {
    let isLabel = TemplateGuidance.isLabel(line.trimmed)
    if line.hasFingerprint || (isLabel && next?.hasFingerprint ?? false) {
      isAfterFingerprint = true
    } else if isAfterFingerprint, line.isBlank {
      return
    } else if isAfterFingerprint, line.trimmed.elementsEqual("-->".utf8) {
      endComment()
    } else {
      isAfterFingerprint = false
      lines.append(line.withoutPartMark[...])
    }
  }

  /// The comment ends with the last line that stays, which leads to nothing any more.
  private mutating func endComment() {
    isAfterFingerprint = false
    while let last = lines.last, last.isBlank { lines.removeLast() }
    guard var last = lines.popLast() else { return }
    if last.last == ASCII.colon { last = last.dropLast() + [ASCII.dot] }
    lines.append(last + Array(" -->".utf8))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var hasFingerprint: Bool { containsText("sha256:") }

  /// The guidance without the word that a heading is a part, which is for the checker.
  fileprivate var withoutPartMark: [UInt8] {
    let mark = Array("<!-- (part) ".utf8)
    return starts(with: mark) ? Array("<!-- ".utf8) + dropFirst(mark.count) : Array(self)
  }
}

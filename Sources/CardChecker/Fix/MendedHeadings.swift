/// The headings of a card that get the template's name or level.
struct MendedHeadings {
  private(set) var edits: [EditedText.Edit] = []

  private let sections: [Section]
  private let text: EditedText

  /// - Parameter wrong: the headings of the template that the card has with a name or level of its own.
  init(_ wrong: [Int], match: TemplateMatch, sections: [Section], text: EditedText) {
    self.sections = sections
    self.text = text
    for index in wrong {
      guard let section = match.primary[index] else { continue }
      let heading = match.template.headings[index]
      add(section, name: match.isRenamed(index) ? heading.name : nil, level: heading.level)
      let shift = heading.level - sections[section].level
      guard shift > 0 else { continue }
      for own in own(in: section, match) { add(own, name: nil, level: min(6, sections[own].level + shift)) }
    }
  }

  /// The parts and the sections of the author's own below one that moves down, which move with it.
  private func own(in section: Int, _ match: TemplateMatch) -> [Int] {
    var own: [Int] = []
    var next = section + 1
    while next < sections.count, sections[next].level > sections[section].level,
      match.headingOfSection[next].map({ match.template.headings[$0].isPart }) ?? true
    {
      own.append(next)
      next += 1
    }
    return own
  }

  private mutating func add(_ section: Int, name: String?, level: Int) {
    let lines = (sections[section].lines.lowerBound - 1)..<sections[section].lines.upperBound
    guard lines.upperBound <= text.lines.count else { return }
    let marks = [UInt8](repeating: ASCII.hash, count: level) + [ASCII.space]
    let first = text.lines[lines.lowerBound].bytes
    let start = first.starts(with: FrontMatter.byteOrderMark) ? FrontMatter.byteOrderMark : []
    let title = name.map { Array($0.utf8) } ?? Self.title(text.lines[lines].map { $0.bytes[...] }, after: start.count)
    edits.append(EditedText.Edit(lines: lines, replacement: [start + marks + title]))
  }

  /// The heading as the author wrote it: behind number signs, or over a line of hyphens or equals signs.
  private static func title(_ lines: [ArraySlice<UInt8>], after start: Int) -> [UInt8] {
    let first = lines[0].dropFirst(start).trimmed
    if lines.count == 1 { return Array(first.drop { $0 == ASCII.hash }.trimmed) }
    return Array(([first] + lines.dropFirst().dropLast().map(\.trimmed)).joined(separator: [ASCII.space]))
  }
}

extension TemplateMatch {
  /// The headings that the card has with a name or level of its own.
  func misnamed(_ sections: [Section]) -> [Int] {
    template.headings.indices.filter { index in
      guard !template.headings[index].isPart, let section = primary[index] else { return false }
      return sections[section].level != template.headings[index].level || isRenamed(index)
    }
  }

  /// Whether all sections that answer a heading go by other names.
  func isRenamed(_ heading: Int) -> Bool {
    primary[heading] != nil && answers[heading].occurrences.allSatisfy(\.isAlias)
  }
}

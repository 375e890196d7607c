/// The headings of a template that are put into a card, each at its place.
struct AddedHeadings {
  private let match: TemplateMatch
  private let sections: [Section]
  /// The headings to add and the section that each stands before, in the template's order.
  private var places: [(heading: Int, before: Int)] = []

  /// - Parameters:
  ///   - missing: the headings to add.
  ///   - mended: headings that get another level, and need those that they stand under.
  init(_ missing: [Int], around mended: [Int], match: TemplateMatch, sections: [Section]) {
    self.match = match
    self.sections = sections
    let around = Set((missing + mended).flatMap(ancestors)).filter { match.primary[$0] == nil }
    for heading in around.union(missing).sorted() { places.append((heading, place(of: heading))) }
  }

  /// What to put in, and before which lines.
  func edits(lineCount: Int) -> [EditedText.Edit] {
    let groups = Dictionary(grouping: places, by: \.before)
    return groups.sorted { $0.key < $1.key }.map { before, group in
      let line = before < sections.count ? sections[before].lines.lowerBound - 1 : lineCount
      let texts = group.map { text(of: match.template.headings[$0.heading]) }
      return EditedText.Edit(lines: line..<line, replacement: Array(texts.joined(separator: [[]])))
    }
  }

  private func text(of heading: TemplateHeading) -> [[UInt8]] {
    let title = [UInt8](repeating: ASCII.hash, count: heading.level) + [ASCII.space] + Array(heading.name.utf8)
    return heading.slot == nil ? [title] : [title, [], Array("...".utf8)]
  }

  private func ancestors(of heading: Int) -> [Int] {
    guard let parent = match.template.headings[heading].parent else { return [] }
    return [parent] + ancestors(of: parent)
  }

  /// Before the first section that belongs under it; else behind what the template has before it.
  private func place(of heading: Int) -> Int {
    let below = match.primary.indices.filter { ancestors(of: $0).contains(heading) }.compactMap { match.primary[$0] }
    if let first = below.min() { return first }
    let level = match.template.headings[heading].level
    if let added = places.last, match.primary[..<heading].lastIndex(where: { $0 != nil }) ?? -1 < added.heading {
      return skippingOwn(from: added.before, deeperThan: level)
    }
    if let previous = match.primary[..<heading].last(where: { $0 != nil }) ?? nil {
      return skippingOwn(from: end(of: previous), deeperThan: level)
    }
    let first = match.primary.compactMap { $0 }.min()
    return first ?? skippingOwn(from: sections.first?.level == 1 ? 1 : 0, deeperThan: level)
  }

  /// The section after the body of a section.
  private func end(of section: Int) -> Int {
    let end = match.body(of: section, in: sections).upperBound
    return sections[(section + 1)...].firstIndex { $0.block >= end } ?? sections.count
  }

  /// A heading that is put before deeper ones of the author's own would take them over.
  private func skippingOwn(from start: Int, deeperThan level: Int) -> Int {
    var next = start
    while next < sections.count, sections[next].level > level, match.headingOfSection[next] == nil { next += 1 }
    return next
  }
}

/// Finds the template that a card is written in.
struct TemplateMatcher {
  let blocks: [Block]
  let sections: [Section]
  let labels: [Label]

  /// The least share of a template's headings that a card written in it has.
  static let leastShare = 0.3

  /// The fewest headings that tell a format whose headings are everyday words, such as "Metrics".
  static let leastCommonHeadings = 4.0

  /// The match that finds most of its template's headings; of equals, that with the newest template.
  ///
  /// A heading that another template knows and this one does not speaks against it.
  func bestMatch(of templates: [Template], _ names: TemplateNames, isFirstRevision: Bool) -> TemplateMatch? {
    let counts = names.counts(of: sections)
    var best: (match: TemplateMatch, rank: Double)?
    for (index, template) in templates.enumerated().reversed() {
      let size = Double(template.wholeCount + counts.count { $0[index] == nil })
      // At most that many headings are found, so a look at the names is often enough.
      let known = Double(counts.reduce(0) { $0 + ($1[index] ?? 0) })
      if known < TemplateMatcher.leastShare * Double(template.wholeCount) { continue }
      if let best, known / size < best.rank - 0.000_001 { continue }
      let match = match(with: template)
      guard isTold(match) else { continue }
      let rank = match.share * Double(template.wholeCount) / size
      let wins = best.map { rank > $0.rank || (rank == $0.rank && isFirstRevision && template.revision == "1") } ?? true
      if wins { best = (match, rank) }
    }
    return best?.match
  }

  /// Whether so many headings are found that the card is written in the template.
  private func isTold(_ match: TemplateMatch) -> Bool {
    guard match.share >= TemplateMatcher.leastShare else { return false }
    let found = match.share * Double(match.template.wholeCount)
    return match.template.format == .template || found + 0.1 >= TemplateMatcher.leastCommonHeadings
  }

  /// How the card answers one template.
  func match(with template: Template) -> TemplateMatch {
    let assignment = HeadingAssignment(template: template, sections: sections)
    var answers = answers(template, assignment)
    let boundaries = boundaries(answers, assignment, template)
    for heading in answers.indices where !labels.isEmpty {
      answers[heading].labels = labels(for: heading, of: template, assignment)
    }
    return TemplateMatch(
      template: template, share: share(answers, of: template), answers: answers, headingOfSection: assignment.headings,
      boundaries: boundaries, primary: answers.map { primary(of: $0, boundaries) })
  }

  private func answers(_ template: Template, _ assignment: HeadingAssignment) -> [TemplateMatch.Answer] {
    var answers = Array(repeating: TemplateMatch.Answer(), count: template.headings.count)
    for section in sections.indices {
      guard let heading = assignment.headings[section] else { continue }
      answers[heading].occurrences.append(
        TemplateMatch.Occurrence(
          section: section, isAlias: assignment.isAlias[section], isInPlace: assignment.isInPlace[section]))
    }
    return answers
  }

  /// A section in place that says something leaves deeper ones of the same name to be text of what they stand in.
  private func boundaries(
    _ answers: [TemplateMatch.Answer], _ assignment: HeadingAssignment, _ template: Template
  ) -> [Bool] {
    var boundaries = assignment.headings.map { $0 != nil }
    for (heading, answer) in zip(template.headings, answers) where isAnswered(answer, template.placeholders) {
      for occurrence in answer.occurrences where !occurrence.isInPlace || occurrence.isAlias {
        boundaries[occurrence.section] = sections[occurrence.section].level <= heading.level
      }
    }
    return boundaries
  }

  private func isAnswered(_ answer: TemplateMatch.Answer, _ placeholders: Set<TextKey>) -> Bool {
    answer.occurrences.count > 1
      && answer.occurrences.contains { occurrence in
        let whole = Passage(blocks: blocks[sections[occurrence.section].whole])
        return occurrence.isInPlace && !occurrence.isAlias && !Placeholder.isEmpty(whole, own: placeholders)
      }
  }

  /// Parts may as well be no headings, so they do not count.
  private func share(_ answers: [TemplateMatch.Answer], of template: Template) -> Double {
    let found = answers.indices.reduce(0.0) { sum, index in
      guard !template.headings[index].isPart else { return sum }
      let occurrences = answers[index].occurrences
      if occurrences.contains(where: { !$0.isAlias && $0.isInPlace }) { return sum + 1 }
      return occurrences.contains { !$0.isAlias } ? sum + 0.5 : sum
    }
    return found / Double(template.wholeCount)
  }

  /// Only what the card must have is looked for among the labels; in a template where the name is unique.
  private func labels(for index: Int, of template: Template, _ assignment: HeadingAssignment) -> [Int] {
    let heading = template.headings[index]
    guard heading.slot?.isRequired ?? true, template.headingsByKey[heading.key]?.count == 1 else { return [] }
    let named = labels.indices.filter { labels[$0].isHeading && labels[$0].key == heading.key }
    guard template.format != .template, let parent = heading.parent else { return named }
    return (named + aliases(of: heading, under: parent, assignment)).sorted()
  }

  /// The labels that mean a heading, in the section where it should stand.
  private func aliases(of heading: TemplateHeading, under parent: Int, _ assignment: HeadingAssignment) -> [Int] {
    guard let row = HeadingAliases.row(of: heading.key) else { return [] }
    return labels.indices.filter { index in
      labels[index].section.map { assignment.headings[$0] == parent } ?? false && labels[index].key != heading.key
        && HeadingAliases.row(of: labels[index].key) == row
    }
  }

  private func primary(of answer: TemplateMatch.Answer, _ boundaries: [Bool]) -> Int? {
    if answer.occurrences.isEmpty { return nil }
    let candidates = answer.occurrences.filter { boundaries[$0.section] }
    return (candidates.first { $0.isInPlace && !$0.isAlias } ?? candidates.first { !$0.isAlias } ?? candidates.first)?
      .section
  }
}

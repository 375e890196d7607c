/// Finds the template that a card is written in.
struct TemplateMatcher {
  let blocks: [Block]
  let sections: [Section]
  let labels: [Label]

  /// The least share of a template's headings that a card written in it has.
  static let leastShare = 0.3

  /// The match that finds most of its template's headings; of equals, that with the newest template.
  ///
  /// A heading that another template knows and this one does not speaks against it.
  func bestMatch(of templates: [Template], isFirstRevision: Bool) -> TemplateMatch? {
    let names = Set(sections.map(\.key)).filter { name in templates.contains { $0.headingsByKey[name] != nil } }
    var best: (match: TemplateMatch, rank: Double)?
    for template in templates {
      let strangers = names.count { template.headingsByKey[$0] == nil }
      let match = match(with: template)
      guard match.share >= TemplateMatcher.leastShare else { continue }
      let total = Double(template.headings.count)
      let rank = match.share * total / (total + Double(strangers))
      if let best, best.rank > rank || (best.rank == rank && isFirstRevision && best.match.template.revision == "1") {
        continue
      }
      best = (match, rank)
    }
    return best?.match
  }

  /// How the card answers one template.
  func match(with template: Template) -> TemplateMatch {
    let assignment = HeadingAssignment(template: template, sections: sections)
    var answers = answers(template, assignment)
    let boundaries = boundaries(answers, assignment, template)
    for heading in answers.indices {
      answers[heading].labels = labels(for: template.headings[heading], of: template)
    }
    return TemplateMatch(
      template: template, share: share(answers), answers: answers, headingOfSection: assignment.headings,
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

  private func share(_ answers: [TemplateMatch.Answer]) -> Double {
    let found = answers.reduce(0.0) { sum, answer in
      let named = answer.occurrences.filter { !$0.isAlias }
      return sum + (named.contains(where: \.isInPlace) ? 1 : named.isEmpty ? 0 : 0.5)
    }
    return found / Double(answers.count)
  }

  /// Only what the card must have is looked for among the labels; in a template where the name is unique.
  private func labels(for heading: TemplateHeading, of template: Template) -> [Int] {
    guard heading.slot?.isRequired ?? true, template.headingsByKey[heading.key]?.count == 1 else { return [] }
    return labels.indices.filter { labels[$0].isHeading && labels[$0].key == heading.key }
  }

  private func primary(of answer: TemplateMatch.Answer, _ boundaries: [Bool]) -> Int? {
    let candidates = answer.occurrences.filter { boundaries[$0.section] }
    return (candidates.first { $0.isInPlace && !$0.isAlias } ?? candidates.first { !$0.isAlias } ?? candidates.first)?
      .section
  }
}

/// Finds, section by section, the heading of a template that each answers.
struct HeadingAssignment {
  let template: Template
  let sections: [Section]
  /// The heading that each section answers.
  private(set) var headings: [Int?] = []
  /// Whether each section stands where the template has it.
  private(set) var isInPlace: [Bool] = []
  /// Whether each section goes by another name.
  private(set) var isAlias: [Bool] = []

  private let hasChildren: Set<Int>

  init(template: Template, sections: [Section]) {
    self.template = template
    self.sections = sections
    hasChildren = Set(template.headings.compactMap(\.parent))
    for index in sections.indices { assign(index) }
    if template.format != .template { assignLooseParts() }
  }

  /// Parts of a section whose heading lacks tell that what they say is there. Names of one word, such as "Datasets", are
  /// too common for that.
  private mutating func assignLooseParts() {
    let found = Set(headings.compactMap { $0 })
    for index in sections.indices where headings[index] == nil && outerHeading(of: index) == nil {
      guard let part = template.headingsByKey[sections[index].key]?.first, template.headings[part].isPart,
        let whole = template.headings[part].parent, !found.contains(whole), sections[index].key.words.count > 1
      else { continue }
      headings[index] = part
    }
  }

  private mutating func assign(_ index: Int) {
    let key = sections[index].key
    let exact = template.headingsByKey[key]
    let candidates = exact ?? HeadingAliases.row(of: key).flatMap { template.headingsByRow[$0] } ?? []
    let outer = outerHeading(of: index)
    let isCommonAlias = exact == nil && template.format != .template
    let choice = choose(candidates, under: outer, level: isCommonAlias ? nil : sections[index].level)
    headings.append(choice?.heading)
    isInPlace.append(choice?.isInPlace ?? false)
    isAlias.append(exact == nil)
  }

  /// The heading that the nearest section around this one answers.
  private func outerHeading(of index: Int) -> Int? {
    var parent = sections[index].parent
    while let section = parent {
      if let heading = headings[section] { return heading }
      parent = sections[section].parent
    }
    return nil
  }

  /// Sections are told apart by where they stand; only a name that is unique in the template is taken from elsewhere,
  /// and not from deep inside a slot of another part. Parts of a slot go by common names, and count in place only.
  ///
  /// A level of nil is that of a section that counts in place only.
  private func choose(_ candidates: [Int], under outer: Int?, level: Int?) -> (heading: Int, isInPlace: Bool)? {
    if let found = candidates.first(where: { template.headings[$0].parent == outer }) { return (found, true) }
    guard let level else { return nil }
    guard candidates.count == 1, candidates[0] != outer, !template.headings[candidates[0]].isPart else { return nil }
    guard let outer, !hasChildren.contains(outer), top(of: outer) != top(of: candidates[0]),
      level > template.headings[candidates[0]].level
    else { return (candidates[0], false) }
    return nil
  }

  private func top(of heading: Int) -> Int {
    var top = heading
    while let parent = template.headings[top].parent { top = parent }
    return top
  }
}

/// The names of the headings of some templates, so that a card's headings are looked up once for all of them.
struct TemplateNames: Sendable {
  /// For each name, how many headings of each template have it that are no parts; nil where none has it at all.
  private var counts: [[Int?]] = []
  private var places: [TextKey: Int] = [:]

  init(_ templates: [Template]) {
    for (index, template) in templates.enumerated() {
      for name in template.headingsByKey.keys {
        counts[place(of: name, templates.count)][index] = template.wholeCount(named: name)
      }
    }
  }

  private mutating func place(of name: TextKey, _ templateCount: Int) -> Int {
    if let place = places[name] { return place }
    places[name] = counts.count
    counts.append(Array(repeating: nil, count: templateCount))
    return counts.count - 1
  }

  /// The counts of each name that stands over some of the sections and in any template.
  func counts(of sections: [Section]) -> [[Int?]] {
    var isFound = [Bool](repeating: false, count: counts.count)
    for section in sections {
      if let place = places[section.key] { isFound[place] = true }
    }
    return counts.indices.filter { isFound[$0] }.map { counts[$0] }
  }
}

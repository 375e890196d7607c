/// What a card's text says of the card's own licence.
struct LicenseStatement {
  /// A licence that the text names or links to.
  struct Mention {
    let license: License
    let title: String
    let line: Int
    let slot: String?
  }

  /// The licences known, those of links before those of names.
  private(set) var licenses: [Mention] = []
  /// Where its links lead.
  private(set) var addresses: Set<[UInt8]> = []
  private var blocks: [(block: Block, slot: String?)] = []

  init(_ context: RuleContext) {
    let clause = ClauseText(context)
    if let block = clause.block(withWords: LicenseClauseMissing.groups) {
      blocks.append((block, clause.place.slot))
    }
    blocks += LicenseStatement.passages(context).flatMap(\.content).map { ($0, nil) }
    for (block, slot) in blocks where block.kind != .code { readLinks(block, slot) }
    for (block, slot) in blocks where block.kind != .code { readNames(block, slot) }
  }

  /// Whether the words stand there.
  func says(_ words: TextKey) -> Bool {
    blocks.contains { TextKey($0.block.text).contains(words) }
  }

  private mutating func readLinks(_ block: Block, _ slot: String?) {
    for address in WebAddress.all(in: block) {
      addresses.insert(WebAddress.key(of: address))
      guard let license = License(address: address.string) else { continue }
      licenses.append(
        Mention(license: license, title: license.identifier, line: block.lines.lowerBound, slot: slot))
    }
  }

  /// The most words of a name, which begins with a capital letter, and the most of a block that are looked at.
  private static let limits = (name: 6, block: 200)

  private mutating func readNames(_ block: Block, _ slot: String?) {
    let words = block.text.split(whereSeparator: \.isWhitespace).prefix(LicenseStatement.limits.block)
      .map { $0.trimming { !$0.isAlphanumeric } }
    let parts = words.map { LicenseName.words(of: TextKey($0)) }
    for start in words.indices where words[start].first?.isUppercaseLetter ?? false {
      for end in (start + 1)...min(words.count, start + LicenseStatement.limits.name) {
        guard LicenseName.identifiers[LicenseName.key(of: Array(parts[start..<end].joined()))] != nil else { continue }
        let name = words[start..<end].map(\.string).joined(separator: " ")
        guard let license = License(named: name) else { continue }
        let line = block.line(of: words[start].startIndex)
        licenses.append(Mention(license: license, title: name, line: line, slot: slot))
      }
    }
  }
}

extension LicenseStatement {
  /// The sections and labels on the licence, but for those among data.
  private static func passages(_ context: RuleContext) -> [Passage] {
    let (card, topics) = (context.card, context.topics)
    let sections = card.sections.indices.filter { index in
      namesLicense(topics.ofSections[index], card.sections[index].key) && !isOnData(index, context)
    }
    let labels = card.labels.indices.filter { index in
      namesLicense(topics.ofLabels[index], card.labels[index].key)
        && !(card.labels[index].section.map { isOnData($0, context) } ?? false)
    }
    return sections.map { card.passage(card.sections[$0].own) } + labels.map { card.labels[$0].body }
  }

  private static let others = [
    "data", "dataset", "datasets", "code", "third party", "base model", "images", "software", "notice", "notices",
  ].map { TextKey($0) }

  private static func namesLicense(_ meaning: TopicVocabulary.Meaning, _ key: TextKey) -> Bool {
    meaning.topics.contains(.licence) && !others.contains { key.contains($0) }
  }

  private static func isOnData(_ section: Int, _ context: RuleContext) -> Bool {
    var next: Int? = section
    while let index = next {
      let meaning = context.topics.ofSections[index]
      if meaning.isData || meaning.topics.contains(.trainingData) || meaning.topics.contains(.evaluation) {
        return true
      }
      next = context.card.sections[index].parent
    }
    return false
  }
}

/// Which of the twelve topics a card says something on.
///
/// Evidence only ever adds up: there is nothing whose removal fills a topic.
struct Coverage {
  private let card: Card
  private(set) var filled: Set<Topic> = []

  init(_ card: Card, _ topics: CardTopics) {
    self.card = card
    readSections(topics.ofSections)
    // With an underscore it is the name of an argument.
    for (label, meaning) in zip(card.labels, topics.ofLabels) where !label.title.utf8.contains(ASCII.underscore) {
      read(meaning, label.body)
    }
    readItems()
    readTables()
    if !filled.contains(.contact), card.blocks.contains(where: MailAddress.isGiven) { filled.insert(.contact) }
    readOverview(card.passage(0..<(card.sections.first?.block ?? card.blocks.count)))
    filled.formUnion(MetadataTopics(card.metadata).filled)
    filled.formUnion(MetadataTopics(card.frontMatter).filled)
    if card.blocks.contains(where: { $0.kind == .code && Citation.isBibTeX($0.text[...]) }) { filled.insert(.citation) }
  }

  /// Topics filled, of twelve, as 0 to 100.
  var score: Double { Score.percentage(filled.count, of: Topic.allCases.count) }

  /// The twelve topics in their order.
  var topics: [TopicAssessment] {
    Topic.allCases.map { TopicAssessment(name: $0.rawValue, filled: filled.contains($0)) }
  }
}

extension Coverage {
  /// What stands under a heading that names no topic belongs to the nearest heading above it that does.
  private mutating func readSections(_ meanings: [TopicVocabulary.Meaning]) {
    let bodies = bodies(meanings)
    for (index, section) in card.sections.enumerated() where !meanings[index].isEmpty {
      read(meanings[index], Passage(blocks: blocks(bodies[index])))
      if meanings[index].isOverview { readOverview(card.passage(section.block..<section.own.upperBound)) }
      if meanings[index].isData { readData(card.passage(section.whole)) }
    }
  }

  private func blocks(_ ranges: [Range<Int>]) -> ArraySlice<Block> {
    ranges.count == 1 ? card.blocks[ranges[0]] : ranges.flatMap { card.blocks[$0] }[...]
  }

  /// The blocks that belong to each section.
  private func bodies(_ meanings: [TopicVocabulary.Meaning]) -> [[Range<Int>]] {
    var owners: [Int?] = []
    var bodies = [[Range<Int>]](repeating: [], count: card.sections.count)
    for (index, section) in card.sections.enumerated() {
      let owner = meanings[index].topics.isEmpty ? section.parent.flatMap { owners[$0] } : index
      owners.append(owner)
      bodies[owner ?? index].append(section.own)
    }
    return bodies
  }

  private mutating func read(_ meaning: TopicVocabulary.Meaning, _ body: Passage) {
    if meaning.isData { readData(body) }
    if meaning.isOverview || meaning.topics.contains(.architecture) { readSize(body) }
    if meaning.isResources, Scholarship.namesPaper(body) { filled.insert(.citation) }
    if meaning.isLegal, body.content.contains(where: { $0.text.containsText("licen") }) { filled.insert(.licence) }
    guard !meaning.topics.isEmpty, !Placeholder.isEmpty(body, own: card.match?.template.placeholders ?? []) else {
      return
    }
    let isPointer = Scholarship.isBarePointer(body)
    filled.formUnion(meaning.topics.filter { !isPointer || Coverage.pointable.contains($0) })
    if meaning.topics.contains(.uses) || meaning.topics.contains(.risks), UseRestriction.isGiven(in: body) {
      filled.insert(.outOfScope)
    }
  }

  /// "Data" alone is training data where it says so.
  private mutating func readData(_ body: Passage) {
    if body.content.contains(where: { $0.text.containsText("train") }) { filled.insert(.trainingData) }
  }

  /// Topics on which a reference to the paper, without a link, is an answer.
  private static let pointable: Set<Topic> = [.citation, .contact, .licence]

  private mutating func readOverview(_ body: Passage) {
    readSize(body)
    if body.content.contains(where: Scholarship.introducesPaper) { filled.insert(.citation) }
    if !filled.isSuperset(of: Prose.topics) {
      for block in body.blocks where block.isVisible { filled.formUnion(Prose.topics(of: block)) }
    }
    if !filled.contains(.outOfScope), UseRestriction.isGiven(in: body) { filled.insert(.outOfScope) }
  }

  private mutating func readSize(_ body: Passage) {
    if body.content.contains(where: { ModelSize.isGiven(in: $0.text) }) { filled.insert(.size) }
  }
}

extension Coverage {
  private mutating func readItems() {
    for index in card.blocks.indices where card.blocks[index].listDepth > 0 {
      guard let label = PlainLabel(index, of: card.blocks) else { continue }
      read(TopicVocabulary.meaning(of: label.key), label.body)
    }
  }

  private mutating func readTables() {
    for (index, block) in card.blocks.enumerated() {
      guard case .row(let isHeader) = block.kind, block.cells.count > 1 else { continue }
      let meaning = TopicVocabulary.meaning(of: TextKey(block.text[block.cells[0]]))
      if !meaning.isEmpty { read(meaning, Passage(blocks: [block.withoutFirstCell()])) }
      if isHeader, namesSize(block), card.blocks[(index + 1)...].first?.text.contains(where: \.isDigit) ?? false {
        filled.insert(.size)
      }
    }
  }

  private func namesSize(_ row: Block) -> Bool {
    row.cells.contains { cell in
      TopicVocabulary.meaning(of: TextKey(row.text[cell])).topics.contains(.size)
    }
  }
}

/// Which of the twelve topics a card says something on.
///
/// Evidence only ever adds up: there is nothing whose removal fills a topic.
struct Coverage {
  private let card: Card
  private let vocabulary = TopicVocabulary.shared
  private(set) var filled: Set<Topic> = []

  init(_ card: Card) {
    self.card = card
    readSections()
    for label in card.labels { read(label.key, vocabulary.topics(of: label.key), label.body) }
    readTables()
    read(card.blocks[..<(card.sections.first?.block ?? card.blocks.count)], isOverview: true)
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
  private mutating func readSections() {
    var owners: [Int?] = []
    var bodies: [[Range<Int>]] = []
    let title = card.title
    let topics = card.sections.map { $0 == title ? [] : vocabulary.topics(of: $0.key) }
    for (index, section) in card.sections.enumerated() {
      let owner = topics[index].isEmpty ? section.parent.flatMap { owners[$0] } : index
      owners.append(owner)
      bodies.append([])
      bodies[owner ?? index].append(section.own)
    }
    for (index, section) in card.sections.enumerated() {
      let blocks = bodies[index].flatMap { card.blocks[$0] }
      if section != title { read(section.key, topics[index], Passage(blocks: blocks[...])) }
      read(card.blocks[section.own], isOverview: section == title || vocabulary.isOverview(section.key))
      readData(section.key, card.passage(section.whole))
    }
  }

  private mutating func read(_ name: TextKey, _ topics: [Topic], _ body: Passage) {
    readData(name, body)
    if vocabulary.isResources(name), Scholarship.namesPaper(body) { filled.insert(.citation) }
    guard !topics.isEmpty, !Placeholder.isEmpty(body, own: card.match?.template.placeholders ?? []) else { return }
    let isPointer = Scholarship.isBarePointer(body)
    filled.formUnion(topics.filter { !isPointer || Coverage.pointable.contains($0) })
    if topics.contains(.architecture) || vocabulary.isOverview(name) { readSize(body) }
    if topics.contains(.uses), UseRestriction.isGiven(in: body) { filled.insert(.outOfScope) }
  }

  /// "Data" alone is training data where it says so.
  private mutating func readData(_ name: TextKey, _ body: Passage) {
    guard vocabulary.isAmbiguousData(name) else { return }
    if body.content.contains(where: { $0.text.containsText("train") }) { filled.insert(.trainingData) }
  }

  /// Topics on which a reference to the paper, without a link, is an answer.
  private static let pointable: Set<Topic> = [.citation, .contact, .licence]

  private mutating func read(_ blocks: ArraySlice<Block>, isOverview: Bool) {
    guard isOverview else { return }
    let body = Passage(blocks: blocks)
    readSize(body)
    if body.content.contains(where: Scholarship.introducesPaper) { filled.insert(.citation) }
  }

  private mutating func readSize(_ body: Passage) {
    if body.content.contains(where: { ModelSize.isGiven(in: $0.text) }) { filled.insert(.size) }
  }
}

extension Coverage {
  private mutating func readTables() {
    for (index, block) in card.blocks.enumerated() {
      guard case .row(let isHeader) = block.kind, block.cells.count > 1 else { continue }
      let name = TextKey(block.text[block.cells[0]])
      read(name, vocabulary.topics(of: name), Passage(blocks: [block.withoutFirstCell()]))
      if isHeader, namesSize(block), card.blocks[(index + 1)...].first?.text.contains(where: \.isDigit) ?? false {
        filled.insert(.size)
      }
    }
  }

  private func namesSize(_ row: Block) -> Bool {
    row.cells.contains { cell in
      vocabulary.topics(of: TextKey(row.text[cell])).contains(.size)
    }
  }
}

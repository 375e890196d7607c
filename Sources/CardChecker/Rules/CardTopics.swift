/// What the headings and labels of a card say of the text that belongs to them, found once and only if asked for.
final class CardTopics {
  private let card: Card
  private(set) lazy var ofSections = {
    let hasTitle = card.title != nil
    return card.sections.enumerated().map { index, section in
      index == 0 && hasTitle ? TopicVocabulary.Meaning(isOverview: true) : TopicVocabulary.meaning(of: section.key)
    }
  }()
  private(set) lazy var ofLabels = card.labels.map { TopicVocabulary.meaning(of: $0.key) }

  init(_ card: Card) {
    self.card = card
  }

  /// The sections on a topic, without those that stand in another one of them.
  func sections(on topic: Topic, kind: SlotKind? = nil) -> [Section] {
    var end = 0
    return card.sections.indices.compactMap { index in
      let section = card.sections[index]
      guard section.block >= end, isOn(index, topic, kind) else { return nil }
      end = section.whole.upperBound
      return section
    }
  }

  private func isOn(_ index: Int, _ topic: Topic, _ kind: SlotKind?) -> Bool {
    if ofSections[index].topics.contains(topic) { return true }
    return kind.map { HeadingAliases.kind(of: card.sections[index].key) == $0 } ?? false
  }

  /// The labels on a topic.
  func labels(on topic: Topic) -> [Label] {
    zip(card.labels, ofLabels).filter { $1.topics.contains(topic) }.map(\.0)
  }
}

extension Card {
  /// The innermost section that a block stands in, and those around it.
  func sections(around block: Int) -> [Int] {
    var chain: [Int] = []
    var next: Int? = sections.map(\.block).partitioningIndex { $0 > block } - 1
    while let index = next, index >= 0 {
      chain.append(index)
      next = sections[index].parent
    }
    return chain
  }
}

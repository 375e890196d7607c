import Git

extension ByteWriter {
  mutating func write(_ node: CardNode) {
    write(node.cards) { $0.write($1) }
    write(node.context) { $0.write($1) }
    write(node.children) { writer, child in
      writer.write(child.name)
      writer.write(child.node)
    }
  }

  mutating func write(_ file: NamedItem) {
    write(file.name)
    write(file.item)
  }

  mutating func write(_ item: TreeItem) {
    write(item.mode.rawValue)
    write(item.id)
  }
}

extension ByteReader {
  /// - Parameter numbers: the numbers that nodes have here, by those that they have where they come from.
  mutating func node(_ numbers: [CardNode.Index]) -> CardNode {
    CardNode(
      cards: list { $0.namedItem() }, context: list { $0.namedItem() },
      children: list { CardNode.Child(name: $0.text(), node: numbers[Int($0.number(CardNode.Index.self))]) })
  }

  mutating func namedItem() -> NamedItem {
    NamedItem(name: text(), item: treeItem())
  }

  mutating func treeItem() -> TreeItem {
    TreeItem(mode: EntryMode(rawValue: number()), id: id())
  }
}

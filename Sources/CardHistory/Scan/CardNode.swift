/// The cards at and below one folder. Equal folders are one node, so comparing two of them is comparing two numbers.
struct CardNode: Hashable, Sendable {
  /// The place of a node in its forest; 0 is the folder without cards.
  typealias Index = Int32

  struct Child: Named, Hashable, Sendable {
    let name: [UInt8]
    let node: Index

    func hash(into hasher: inout Hasher) {
      hasher.combine(name: name)
      hasher.combine(node)
    }
  }

  /// Details files in this folder, in byte order of their names.
  var cards: [NamedItem] = []
  /// What belongs to the cards of this folder; empty where it has none.
  var context: [NamedItem] = []
  /// Folders in this one that hold cards, in byte order of their names.
  var children: [Child] = []

  var isEmpty: Bool { cards.isEmpty && children.isEmpty }
}

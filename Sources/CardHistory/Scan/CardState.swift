import Git

/// A card as one commit has it: the entry of its details, and what stands around it.
struct CardState: Hashable, Sendable {
  let details: TreeItem
  /// Metadata, images folder and ingestion files of the card's folder.
  let context: [NamedItem]

  /// The metadata file that belongs to the card.
  var metadata: NamedItem? {
    ContextNames.metadata.lazy.compactMap { name in context.first { $0.name == name && !$0.item.mode.isTree } }.first
  }

  /// The files that describe data sets without a public address.
  var ingestion: [NamedItem] { context.filter { Layout.isIngestion($0.name) && !$0.item.mode.isTree } }
}

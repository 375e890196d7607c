import CardChecker
import Git

/// What a card's verdict rests on, but for the facts of the tree around it.
struct CardBundleKey: Hashable {
  let path: RepositoryPath
  let details: TreeItem
  let metadata: NamedItem?
  let ingestion: [NamedItem]

  init(_ path: RepositoryPath, _ state: CardState) {
    self.path = path
    details = state.details
    metadata = state.metadata
    ingestion = state.ingestion
  }
}

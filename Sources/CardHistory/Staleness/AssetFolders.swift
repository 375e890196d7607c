import CardChecker

/// Which weights belong to which card by where they lie: each to the nearest card above it.
struct AssetFolders {
  private let cards: [RepositoryPath: RepositoryPath?]
  private let folders: Set<RepositoryPath>

  /// - Parameter paths: the cards of a commit.
  init(_ paths: [RepositoryPath]) {
    let inFolder = Dictionary(grouping: paths) { $0.folder }
    var cards: [RepositoryPath: RepositoryPath?] = [:]
    var folders: Set<RepositoryPath> = []
    for (folder, paths) in inFolder {
      let home = Self.home(of: folder)
      if let home { folders.insert(home) }
      // Several cards in one folder are about several models, and nothing tells whose a file is.
      if paths.count == 1 { cards[paths[0]] = .some(home) }
    }
    self.cards = cards
    self.folders = folders
  }

  /// The weights of a card; nil where nobody can tell.
  func scope(ofCardAt path: RepositoryPath) -> AssetScope? {
    guard let home = cards[path] else { return nil }
    return AssetScope(weightsIn: home, besides: folders)
  }

  // The template's folder stands at the top of what its card describes.
  private static func home(of folder: RepositoryPath?) -> RepositoryPath? {
    guard let folder else { return nil }
    return folder.name.elementsEqual("model_card_docs".utf8) ? folder.folder : folder
  }
}

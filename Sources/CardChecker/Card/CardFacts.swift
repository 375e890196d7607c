/// What is known of the tree that a card lies in: answers to `CardReferences`.
public struct CardFacts: Hashable, Sendable {
  /// Whether the tree was asked at all; if not, no rule complains of what it may lack.
  let isKnown: Bool
  /// What stands at the paths asked for; nothing stands at those that are left out.
  let entries: [RepositoryPath: TreeEntryKind]
  /// What the files hold whose content was asked for.
  let contents: [RepositoryPath: FileContent]
  /// The names in the folders asked for; a folder that is left out is not there.
  let folders: [RepositoryPath: [FolderEntry]]

  /// Nothing is known of the tree, so no rule complains of what it may lack.
  public static let none = CardFacts()

  /// Answers what `CardChecker.references(_:)` asked.
  public init(
    entries: [RepositoryPath: TreeEntryKind], contents: [RepositoryPath: FileContent] = [:],
    folders: [RepositoryPath: [FolderEntry]] = [:]
  ) {
    isKnown = true
    self.entries = entries
    self.contents = contents
    self.folders = folders
  }

  private init() {
    isKnown = false
    entries = [:]
    contents = [:]
    folders = [:]
  }

  /// Whether something stands at the path, a file that was moved to storage and left a pointer included.
  func contains(_ path: RepositoryPath) -> Bool {
    entries[path] != nil || entries[path.pointer] != nil
  }
}

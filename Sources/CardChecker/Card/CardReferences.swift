/// What a checker wants to know of the tree around a card.
public struct CardReferences: Hashable, Sendable {
  /// Paths of which is asked what stands there.
  public var entries: Set<RepositoryPath> = []
  /// Paths of files of which the first bytes are wanted besides.
  public var contents: Set<RepositoryPath> = []
  /// Folders of which the names are wanted; the empty path is the root.
  public var folders: Set<RepositoryPath> = []

  /// The most bytes that are wanted of a file.
  public static let contentLimit = 4096

  /// Asks nothing.
  public init() {}

  /// Whether nothing is asked.
  public var isEmpty: Bool { entries.isEmpty && contents.isEmpty && folders.isEmpty }

  /// Asks whether something stands at the path, be it a pointer in its place.
  mutating func ask(for path: RepositoryPath) {
    entries.insert(path)
    entries.insert(path.pointer)
  }
}

extension RepositoryPath {
  /// Where the pointer to a file lies that was moved to storage.
  var pointer: RepositoryPath { RepositoryPath(bytes: bytes + Array(".ptr".utf8)) }
}

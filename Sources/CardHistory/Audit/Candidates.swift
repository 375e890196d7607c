import CardChecker
import Git

/// Paths that look like cards and that nobody looks after.
enum Candidates {
  private static let layout = Layout(
    globs: ["md", "markdown", "mdx", "rst", "txt", "adoc", "html"].map { "**/*model*card*.\($0)" })
  private static let limit = 100

  /// The first hundred candidates in byte order.
  static func find(
    besides known: Set<RepositoryPath>, at head: Commit?, in repository: borrowing Repository
  ) throws(GitError) -> [RepositoryPath] {
    guard let head else { return [] }
    var forest = CardForest(layout, repositoryName: repository.location.name)
    do throws(GitError) {
      let root = try forest.node(ofRoot: head.tree, in: repository)
      return Array(forest.cards(in: root).map(\.path).filter { !known.contains($0) }.prefix(limit))
    } catch {
      // Only the layout's own cards are worth failing for.
      guard error.code == .overLimit else { throw error }
      return []
    }
  }
}

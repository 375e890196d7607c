import Records

/// A look at the refs of many repositories, for what no event told of.
package struct RefSweep: Sendable {
  let repositories: [(repository: WatchedRepository, sight: RefSight)]

  /// The repositories that do not look as they did.
  package func changed() -> [RepositoryID] {
    var paths = PathBuffer()
    return repositories.filter { !$0.sight.holds(for: $0.repository, &paths) }.map(\.repository.id)
  }
}

extension RefSweep {
  /// Looks at the repositories as they stand now, to tell later what changed since.
  package init(of repositories: [WatchedRepository]) {
    var paths = PathBuffer()
    self.init(repositories: repositories.map { ($0, RefSight(of: $0, &paths)) })
  }
}

import Records

/// A look at the refs of many repositories, for what no event told of.
struct RefSweep: Sendable {
  let repositories: [(repository: WatchedRepository, sight: RefSight)]

  /// The repositories that do not look as they did.
  func changed() -> [RepositoryID] {
    var paths = PathBuffer()
    return repositories.filter { !$0.sight.holds(for: $0.repository, &paths) }.map(\.repository.id)
  }
}

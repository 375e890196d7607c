import Records

/// What the kernel told since somebody asked last.
struct RefNews: Equatable {
  /// Repositories in which something moved.
  var moved: Set<RepositoryID> = []
  /// Those among them of which folders are no longer watched, since they were removed or replaced.
  var unwatched: Set<RepositoryID> = []
  /// Whether events were lost, so that anything may have moved.
  var areLost = false
  /// Whether a folder came or went where repositories may stand.
  var rootsChanged = false

  var isEmpty: Bool { self == RefNews() }
}

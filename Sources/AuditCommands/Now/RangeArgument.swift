import Fleet
import Git
import SystemPackage

/// A range of commits among the arguments of a command.
struct RangeArgument {
  let range: RevisionRange
  private let paths: [String]

  /// The range is the first argument, unless a file or folder has that very name; nil where there is none.
  init?(_ arguments: [String]) {
    guard let first = arguments.first, FileStatus(FilePath(first)) == nil, let range = RevisionRange(first) else {
      return nil
    }
    self.range = range
    paths = Array(arguments.dropFirst())
  }

  /// The repository that has the commits.
  ///
  /// - Throws: `UsageError` where it is none or several.
  func repository(_ service: ServiceConfiguration) throws -> WatchedRepository {
    let repositories = try service.watchlist(of: paths.isEmpty ? ["."] : paths).repositories
    if let repository = repositories.first, repositories.count == 1 { return repository }
    throw UsageError("\(range) is of one repository, and here are \(repositories.count); name the one")
  }
}

import CardChecker
import Fleet
import Git
import SystemPackage

extension ServiceConfiguration {
  /// The repositories that the command line names; where it names none, those of the configuration, or else this
  /// folder. Globs and lists are read anew.
  func watchlist() throws -> Watchlist {
    try watchlist(of: commandLine.paths)
  }

  /// The repositories that `paths` mean, each a path or, where nothing stands there, an id of the configuration.
  func watchlist(of paths: [String]) throws -> Watchlist {
    if paths.isEmpty { return configuration.namesRepositories ? try configured() : try Watchlist(named: ["."]) }
    let ids = paths.filter { FileStatus(FilePath($0), followingLink: true) == nil }
    let named = try Watchlist(named: paths.filter { !ids.contains($0) }.map { FilePath($0) })
    if ids.isEmpty { return named }
    let known = try configured()
    for id in ids where !known.repositories.contains(where: { $0.id.text == id }) { throw unknown(id, known) }
    return try Watchlist(joining: [named, known.selecting(Set(ids))])
  }

  /// The repositories of the configuration.
  func configured() throws -> Watchlist {
    try Watchlist(configuration, mirrors: mirrors)
  }

  private func unknown(_ id: String, _ known: Watchlist) -> UsageError {
    let ids = known.repositories.map(\.id.text)
    if ids.isEmpty { return UsageError("\(id): \(Errno.noSuchFileOrDirectory)") }
    let near = EditDistance.nearest(to: id, among: ids) ?? ids.first { $0.split(separator: "/").last == id[...] }
    let hint = near.map { "did you mean \($0)?" } ?? "audit list shows the repositories of the configuration"
    return UsageError("\(id): no file, folder or repository of the configuration has this name; \(hint)")
  }
}

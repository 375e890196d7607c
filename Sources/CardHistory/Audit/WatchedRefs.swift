import CardChecker
import Git

/// The refs of a repository that an audit looks at.
struct WatchedRefs: Hashable, Sendable {
  /// A ref that leads to no commit.
  struct Skipped: Hashable, Sendable {
    let name: RepositoryPath
    let reason: String
  }

  /// The ref that the report describes; nil where no ref is watched.
  private(set) var reported: RepositoryPath?
  /// The commit it leads to; nil where it is unborn.
  private(set) var head: ObjectID?
  /// Commits that watched refs lead to, each once, in order of their ids.
  private(set) var tips: [ObjectID] = []
  private(set) var skipped: [Skipped] = []

  /// - Parameter patterns: `HEAD`, full names of refs, or globs over them; what does not begin with `refs/` means
  ///   branches.
  init(_ patterns: [String], in repository: borrowing Repository) throws(GitError) {
    var commits: [ObjectID] = []
    if patterns.contains("HEAD") {
      reported = RepositoryPath(try Self.headName(repository))
      head = try add(.head, to: &commits, repository)
    }
    for name in try matching(patterns.filter { $0 != "HEAD" }, repository) {
      let commit = try add(name, to: &commits, repository)
      if reported == nil, let commit { (reported, head) = (RepositoryPath(name), commit) }
    }
    tips = Set(commits).sorted()
  }

  private mutating func add(
    _ name: RefName, to commits: inout [ObjectID], _ repository: borrowing Repository
  ) throws(GitError) -> ObjectID? {
    guard let id = try repository.references.resolve(name) else { return nil }
    guard let commit = try repository.peelToCommit(id) else {
      skipped.append(Skipped(name: RepositoryPath(name), reason: "it leads to no commit"))
      return nil
    }
    commits.append(commit)
    return commit
  }

  private static func headName(_ repository: borrowing Repository) throws(GitError) -> RefName {
    if case .symbolic(let target) = try repository.references.head() { return target }
    return .head
  }

  private mutating func matching(
    _ patterns: [String], _ repository: borrowing Repository
  ) throws(GitError) -> [RefName] {
    if patterns.isEmpty { return [] }
    let names = try repository.references.names()
    var found: Set<RefName> = []
    for pattern in patterns {
      let glob = Glob(pattern.hasPrefix("refs/") ? pattern : "refs/heads/\(pattern)")
      let matches = names.filter { glob.matches($0.bytes) }
      if matches.isEmpty { skipped.append(Skipped(name: RepositoryPath(pattern), reason: "no ref has this name")) }
      found.formUnion(matches)
    }
    return names.filter(found.contains)
  }
}

extension RepositoryPath {
  /// A ref's name is a path too, and is shown as one.
  init(_ name: RefName) {
    self.init(bytes: name.bytes)
  }
}

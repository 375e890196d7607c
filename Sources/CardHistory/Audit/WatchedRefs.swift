import CardChecker
import Git

/// The refs of a repository that an audit looks at.
struct WatchedRefs: Hashable, Sendable {
  /// The ref that the report describes; nil where no ref is watched.
  private(set) var reported: RepositoryPath?
  /// The commit it leads to; nil where it is unborn.
  private(set) var head: ObjectID?
  /// Commits that watched refs lead to, each once, in order of their ids.
  private(set) var tips: [ObjectID] = []
  private(set) var skipped: [SkippedRef] = []

  /// - Parameter patterns: `HEAD`, full names of refs, or globs over them; what does not begin with `refs/` means
  ///   branches.
  /// - Throws: `noSuchRef` where nothing of what was asked for exists, and what reading refs throws.
  init(_ patterns: [String], in repository: borrowing Repository) throws(GitError) {
    var commits: Set<ObjectID> = []
    if patterns.contains("HEAD") {
      reported = RepositoryPath(try Self.headName(repository))
      head = try add(.head, to: &commits, repository)
      if head == nil, skipped.isEmpty { skipped += try Self.hint(reported, repository) }
    }
    let others = patterns.filter { $0 != "HEAD" }.map(RefPattern.init)
    for name in try matching(others, repository) {
      let commit = try add(name, to: &commits, repository)
      if reported == nil, let commit { (reported, head) = (RepositoryPath(name), commit) }
    }
    tips = commits.sorted()
  }

  private mutating func add(
    _ name: RefName, to commits: inout Set<ObjectID>, _ repository: borrowing Repository
  ) throws(GitError) -> ObjectID? {
    guard let id = try repository.references.resolve(name) else {
      if name != .head { skipped.append(SkippedRef(RepositoryPath(name), "it names a ref that does not exist")) }
      return nil
    }
    guard let commit = try repository.peelToCommit(id) else {
      skipped.append(SkippedRef(RepositoryPath(name), "it leads to no commit"))
      return nil
    }
    commits.insert(commit)
    return commit
  }

  private static func headName(_ repository: borrowing Repository) throws(GitError) -> RefName {
    if case .symbolic(let target) = try repository.references.head() { return target }
    return .head
  }

  // A repository whose HEAD is unborn may be empty, or HEAD may name what nobody pushes to.
  private static func hint(
    _ head: RepositoryPath?, _ repository: borrowing Repository
  ) throws(GitError) -> [SkippedRef] {
    let branches = try repository.references.names().filter(\.isBranch)
    guard let head, !branches.isEmpty else { return [] }
    return [SkippedRef(RepositoryPath("HEAD"), "\(head) does not exist; there \(choice(of: branches)), see --refs")]
  }

  private mutating func matching(
    _ patterns: [RefPattern], _ repository: borrowing Repository
  ) throws(GitError) -> [RefName] {
    if patterns.isEmpty { return [] }
    let names = try repository.references.names()
    var found: Set<RefName> = []
    for pattern in patterns {
      let matches = names.filter(pattern.matches)
      found.formUnion(matches)
      guard matches.isEmpty else { continue }
      // In an empty repository, any branch is one that is not born yet.
      let isMissing = pattern.isName && !names.isEmpty
      skipped.append(SkippedRef(RepositoryPath(pattern.text), "no ref has this name", isMissing: isMissing))
    }
    if found.isEmpty, reported == nil, !names.isEmpty {
      let asked = patterns.map { RepositoryPath($0.text).description }.joined(separator: ", ")
      throw GitError(
        .noSuchRef, repository: repository.location.name,
        "no ref is named \(asked); there \(Self.choice(of: names))")
    }
    return names.filter(found.contains)
  }

  // The first few names, for someone who looks for the right one.
  private static func choice(of names: [RefName]) -> String {
    let shown = names.prefix(3).map { RepositoryPath($0).description }.joined(separator: ", ")
    let rest = names.count > 3 ? " and \(names.count - 3) more" : ""
    return (names.count == 1 ? "is " : "are ") + shown + rest
  }
}

extension RepositoryPath {
  /// A ref's name is a path too, and is shown as one.
  init(_ name: RefName) {
    self.init(bytes: name.bytes)
  }
}

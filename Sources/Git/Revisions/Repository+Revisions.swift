extension GitError.Code {
  /// What was named is no commit of the repository.
  public static let unknownRevision = GitError.Code(rawValue: "unknown-revision")
}

extension Repository {
  /// The commit that `text` names: HEAD, a branch, a tag, a full name, an id or at least four digits of it, each with
  /// steps such as `~2` and `^`.
  ///
  /// - Throws: `unknownRevision`, and what reading refs and commits throws.
  public func commit(named text: String) throws(GitError) -> ObjectID {
    guard let revision = Revision(text) else {
      throw unknown("\(text) is no name of a commit; take a branch, a tag, an id or HEAD, with ~ and ^ behind it")
    }
    guard let id = try object(named: revision) else {
      throw unknown("no branch, tag or commit is named \(revision.name)\(isShallow ? "; the clone is shallow" : "")")
    }
    guard var commit = try peelToCommit(id) else { throw unknown("\(revision.name) leads to no commit") }
    for step in revision.steps { commit = try follow(step, from: commit, text) }
    return commit
  }

  // Refs come before ids that are cut short, as in git.
  private func object(named revision: Revision) throws(GitError) -> ObjectID? {
    if let id = ObjectID(hex: revision.name) { return try contains(id) ? id : nil }
    for name in revision.references {
      if let id = try references.resolve(RefName(bytes: name.utf8)) { return id }
    }
    return try object(beginningWith: revision.name)
  }

  private func contains(_ id: ObjectID) throws(GitError) -> Bool {
    do throws(GitError) {
      _ = try header(of: id)
      return true
    } catch {
      guard error.code == .missingObject || error.code == .contentAbsent else { throw error }
      return false
    }
  }

  private func follow(_ step: Revision.Step, from start: ObjectID, _ text: String) throws(GitError) -> ObjectID {
    switch step {
    case .parent(0): return start
    case .parent(let number): return try parent(number, of: start, text)
    case .firstParents(let count):
      var commit = start
      for _ in 0..<count { commit = try parent(1, of: commit, text) }
      return commit
    }
  }

  private func parent(_ number: Int, of id: ObjectID, _ text: String) throws(GitError) -> ObjectID {
    if shallowBoundary.contains(id) { throw unknown("\(text) lies beyond what this shallow clone holds") }
    let parents = try commit(id).parents
    guard parents.indices.contains(number - 1) else {
      throw unknown("\(text) leads to no commit: \(id) has \(parents.isEmpty ? "no parent" : "fewer parents")")
    }
    return parents[number - 1]
  }

  private func unknown(_ message: String) -> GitError {
    GitError(.unknownRevision, repository: location.name, message)
  }
}

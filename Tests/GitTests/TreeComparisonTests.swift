import Git
import SystemPackage
import TestSupport
import Testing

/// Trees compared as `git diff-tree` compares them.
@Suite struct TreeComparisonTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
  }

  /// The names at which two trees differ, as git says it.
  private func expected(_ old: String, _ new: String) throws -> Set<String> {
    Set(try repository.git("-c", "core.quotePath=false", "diff-tree", "--name-only", old, new).lines)
  }

  private func found(_ old: String, _ new: String) throws -> [String] {
    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    return try opened.differences(between: try #require(ObjectID(hex: old)), try #require(ObjectID(hex: new)))
      .map { String(decoding: $0.name, as: UTF8.self) }
  }

  private func expectAsGit(_ old: String, _ new: String) throws {
    let found = try found(old, new)
    #expect(Set(found) == (try expected(old, new)))
    #expect(Set(found).count == found.count)
  }

  @Test func everyStepOfAHistoryIsComparedAsGitDoesIt() throws {
    try repository.write(RandomHistory.stream(seed: 11, commits: 200))
    let steps = try repository.git("log", "--all", "--format=%T %P").lines
    for step in steps {
      let words = step.split(separator: " ").map(String.init)
      for parent in words.dropFirst() {
        try expectAsGit(try repository.git("rev-parse", "\(parent)^{tree}").lines[0], words[0])
      }
    }
  }

  /// A tree of files, each with its name as its text.
  private func tree(_ names: [String], on branch: String) throws -> String {
    var history = FastImport()
    history.commit(names.map { .file($0, $0) }, on: "refs/heads/\(branch)")
    try repository.write(history)
    return try repository.git("rev-parse", "\(branch)^{tree}").lines[0]
  }

  @Test(arguments: [
    ([], ["a"]), (["a"], ["a", "b"]), (["b"], ["a", "b"]), (["a", "c"], ["a", "b", "c"]), (["a", "b"], ["c", "d"]),
    (["a"], ["a/b"]), (["a", "a.b", "a0"], ["a/c", "a.b", "a0"]), (["a/b", "a.b"], ["a/c", "a.b"]),
  ])
  func whatOneOfThemLacksIsFound(_ names: [String], _ others: [String]) throws {
    let (one, other) = (try tree(names, on: "one"), try tree(others, on: "other"))
    try expectAsGit(one, other)
    try expectAsGit(other, one)
    #expect(try found(one, one).isEmpty)
  }
}

import Git
import SystemPackage
import TestSupport
import Testing

/// The walk against git's own: the same commits, parents first.
struct RevisionWalkTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
  }

  private func walk(_ tips: [String], excluding excluded: [String] = [], skew: Int64 = 0) throws -> (
    ids: [String], skew: Int64
  ) {
    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    var graph = CommitGraph(shallowBoundary: opened.shallowBoundary)
    let walk = RevisionWalk(
      tips: tips.compactMap { ObjectID(hex: $0) }, excluded: excluded.compactMap { ObjectID(hex: $0) },
      clockSkew: skew)
    let result = try walk.run(&graph, in: opened)
    return (result.commits.map { graph[$0].id.description }, result.clockSkew)
  }

  private func revisions(_ arguments: [String]) throws -> Set<String> {
    Set(try repository.git(["rev-list"] + arguments).lines)
  }

  @Test func parentsComeFirstThenTimeThenId() throws {
    var history = FastImport()
    let root = history.commit([.file("a", "1")])
    let late = history.commit([.file("a", "2")], onto: [root], on: "refs/heads/late", at: 1_700_009_000)
    let early = history.commit([.file("a", "3")], onto: [root], on: "refs/heads/early", at: 1_700_001_000)
    history.commit([.file("a", "4")], onto: [late, early], at: 1_700_010_000)
    try repository.write(history)
    let expected = try ["main^1^", "early", "late", "main"].map { try repository.commit($0) }
    #expect(try walk([try repository.commit("main")]).ids == expected)
  }

  @Test func onlyWhatIsNewIsWalked() throws {
    var history = FastImport()
    var tip = history.commit([.file("a", "0")])
    for number in 1...50 { tip = history.commit([.file("a", "\(number)")], onto: [tip]) }
    try repository.write(history)
    let found = try walk([try repository.commit("main")], excluding: [try repository.commit("main~3")]).ids
    #expect(Set(found) == (try revisions(["main~3..main"])))
    #expect(found.count == 3)
  }

  /// A clock that ran years ahead, then right again: times cannot be trusted, the result must be right all the same.
  @Test(arguments: 0..<40)
  func randomGraphsWithWrongClocksAreWalkedAsGitDoes(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var history = FastImport()
    var marks: [FastImport.Mark] = []
    for number in 0..<60 {
      let parents = Array(
        Set((0..<Int.random(in: 0...3, using: &random)).compactMap { _ in marks.randomElement(using: &random) }))
      let time = Int64.random(in: 1_000_000...1_000_400, using: &random)
      marks.append(history.commit([.file("f", "\(number)")], onto: parents, on: "refs/heads/b\(number)", at: time))
    }
    try repository.write(history)
    let names = (0..<60).shuffled(using: &random).map { "b\($0)" }
    let (old, new) = (Array(names[..<3]), Array(names[3..<6]))
    let known = try walk(try old.map(repository.commit))
    #expect(Set(known.ids) == (try revisions(old)))
    let added = try walk(try new.map(repository.commit), excluding: try old.map(repository.commit), skew: known.skew)
    #expect(Set(added.ids) == (try revisions(new + ["--not"] + old)))
    try expectParentsFirst(added.ids)
  }

  private func expectParentsFirst(_ ids: [String]) throws {
    var seen: Set<String> = []
    for id in ids {
      let parents = try repository.git("rev-list", "--parents", "-n1", id).lines[0].split(separator: " ").dropFirst()
      #expect(parents.allSatisfy { !ids.contains(String($0)) || seen.contains(String($0)) })
      seen.insert(id)
    }
  }
}

import Git
import SystemPackage
import TestSupport
import Testing

/// Names of commits mean what git says they mean.
struct RevisionTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
  }

  private func opened() throws -> Repository {
    try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
  }

  private func commit(_ name: String) throws -> String {
    try opened().commit(named: name).description
  }

  private func writeHistory() throws {
    var history = FastImport()
    let root = history.commit([.file("a", "1")])
    let side = history.commit([.file("a", "2")], onto: [root], on: "refs/heads/team/side")
    let main = history.commit([.file("a", "3")], onto: [root])
    let merge = history.commit([.file("a", "4")], onto: [main, side])
    history.set("refs/remotes/origin/main", to: side)
    history.set("refs/tags/team/side", to: merge)
    try repository.write(history)
    try repository.git("tag", "-a", "-m", "m", "v1", "main")
    try repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main")
    try repository.git("pack-refs", "--all")
    try repository.git("update-ref", "refs/heads/loose", "main~1")
  }

  @Test(arguments: [
    "HEAD", "@", "main", "heads/main", "refs/heads/main", "v1", "loose", "origin/main", "origin", "team/side",
    "main~0", "main^0", "main~", "main^", "main^2", "main~2", "main^2~1", "main^^", "v1^", "@~1",
  ])
  func aNameMeansWhatGitSays(name: String) throws {
    try writeHistory()
    #expect(try commit(name) == (try repository.commit(name)))
  }

  @Test func anIDMayBeCutShort() throws {
    try writeHistory()
    let id = try repository.commit("main")
    for length in [40, 12, 7] { #expect(try commit(String(id.prefix(length))) == id) }
    #expect(try commit(String(id.prefix(9)).uppercased() + "~1") == (try repository.commit("main~1")))
  }

  @Test(arguments: [
    "nowhere", "", "~1", "main~9", "main^3", "main~x", "main@{1}", "main:a", "../HEAD", "refs/../HEAD", "config", "*",
    "ffff", "fff", "0000000000000000000000000000000000000000", "main^{tree}", "main~99999999999999999999",
  ])
  func whatIsNoCommitIsNamedInTheError(name: String) throws {
    try writeHistory()
    let error = #expect(throws: GitError.self) { try commit(name) }
    #expect(error?.code == .unknownRevision)
    #expect(error?.repository == repository.path)
  }

  @Test(arguments: [
    ("a..b", "a..b"), ("a...b", "a...b"), ("a..", "a..HEAD"), ("..b", "HEAD..b"), ("v1.0..v1.1", "v1.0..v1.1"),
  ])
  func aRangeHasTwoSides(text: String, shown: String) {
    #expect(RevisionRange(text)?.description == shown)
  }

  @Test(arguments: ["..", "...", "../b", "a/..", "a/../b", "../../b", "a", "a.b", "a....b", "a..b..c"])
  func aPathIsNoRange(text: String) {
    #expect(RevisionRange(text) == nil)
  }

  /// The newest common commit, be the clocks as wrong as they may.
  @Test(arguments: 0..<15)
  func mergeBasesAreThoseThatGitNames(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var history = FastImport()
    var marks: [FastImport.Mark] = []
    for number in 0..<40 {
      let count = Int.random(in: 0...2, using: &random)
      let parents = Array(Set((0..<count).compactMap { _ in marks.suffix(9).randomElement(using: &random) }))
      let time = Int64.random(in: 1_000_000...1_000_200, using: &random)
      marks.append(history.commit([.file("f", "\(number)")], onto: parents, on: "refs/heads/b\(number)", at: time))
    }
    try repository.write(history)
    for _ in 0..<8 {
      let sides = [Int.random(in: 0..<40, using: &random), Int.random(in: 0..<40, using: &random)].map { "b\($0)" }
      let bases = try? repository.git(["merge-base", "--all"] + sides).lines
      #expect((bases ?? []).isEmpty ? try base(sides) == nil : bases?.contains(try base(sides) ?? "") == true)
    }
  }

  private func base(_ sides: [String]) throws -> String? {
    let repository = try opened()
    var graph = CommitGraph()
    do {
      let range = try #require(RevisionRange("\(sides[0])...\(sides[1])"))
      return graph[try range.resolve(&graph, in: repository).base].id.description
    } catch let error as GitError where error.code == .noMergeBase {
      return nil
    }
  }
}

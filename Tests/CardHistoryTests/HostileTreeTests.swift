import CardHistory
import Foundation
import Git
import TestSupport
import Testing

/// Trees that are small on disk and endless to walk.
struct HostileTreeTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
  }

  /// Ten folders, each of which is the same ten folders, ten times over: ten billion paths in a few kilobytes.
  @Test func aTreeBombWithoutCardsIsWalkedAtOnce() throws {
    try commitBomb(leaf: "notes.md")
    let audit = try #require(try Fixture.audit(repository.path, Fixture.request))
    #expect(audit.cards.isEmpty)
  }

  @Test func aTreeBombOfCardsIsOverTheLimit() throws {
    try commitBomb(leaf: "model_card.md")
    let error = #expect(throws: GitError.self) { try Fixture.audit(repository.path, Fixture.request) }
    #expect(error?.code == .overLimit)
  }

  @Test func aTreeDeeperThanAnyoneWouldMakeItIsOverTheLimit() throws {
    var tree = try makeTree([("100644 blob", try blob("x"), "model_card.md")])
    for _ in 0..<400 { tree = try makeTree([("040000 tree", tree, "d")]) }
    try commit(tree)
    let error = #expect(throws: GitError.self) { try Fixture.audit(repository.path, Fixture.request) }
    #expect(error?.code == .overLimit)
  }

  private func commitBomb(leaf: String) throws {
    var tree = try makeTree([("100644 blob", try blob("x"), leaf)])
    for _ in 0..<10 { tree = try makeTree((0..<10).map { ("040000 tree", tree, "d\($0)") }) }
    try commit(tree)
  }

  private func blob(_ text: String) throws -> String {
    try repository.git("hash-object", "-w", "--stdin", input: Array(text.utf8)).lines[0]
  }

  private func makeTree(_ entries: [(kind: String, id: String, name: String)]) throws -> String {
    let lines = entries.map { "\($0.kind) \($0.id)\t\($0.name)\n" }.joined()
    return try repository.git("mktree", input: Array(lines.utf8)).lines[0]
  }

  private func commit(_ tree: String) throws {
    let commit = try repository.git("commit-tree", tree, "-m", "bomb").lines[0]
    try repository.git("update-ref", "refs/heads/main", commit)
  }
}

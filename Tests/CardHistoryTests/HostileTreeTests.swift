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

  /// Names as git would never write them.
  @Test(arguments: [
    ["a/model_card.md"], ["/"], ["model_card.md", "model_card.md"], ["model_card.md", "model_card.md/"],
    ["a", "a.b", "a.c", "a/"], ["a", "b", "a"], ["b", "a", "b"], ["a", "a.b", "a.b.c", "a.b/"],
  ])
  func namesThatHoldASlashOrStandTwiceAreCorrupt(names: [String]) throws {
    try commitRaw(names)
    let error = #expect(throws: GitError.self) { try Fixture.audit(repository.path, Fixture.request) }
    #expect(error?.code == .corrupt)
  }

  @Test(arguments: [
    ["model_card.md", "model_card.md.txt", "model_card/"], ["a", "a.b", "a0"], ["a.b", "a/", "a0"], ["a-", "a/"],
  ])
  func namesThatBeginAlikeAreNone(names: [String]) throws {
    try commitRaw(names)
    #expect(try Fixture.audit(repository.path, Fixture.request) != nil)
  }

  /// Old programs wrote permissions into trees; for git, and so for a history, they are those of a plain file.
  @Test func modesThatGitReadsAsOneAreNoChange() throws {
    for mode in ["100664", "100644", "100600", "100755", "100775"] { try commitRaw(["model_card.md"], mode: mode) }
    let audit = try #require(try Fixture.audit(repository.path, Fixture.request))
    let expected = try GitLog.rows(of: repository) { $0 == "model_card.md" }
    #expect(audit.records.map(\.commit.commit.description) == expected.map(\.commit).reversed())
    #expect(audit.records.map(\.change) == [.added, .modified])
  }

  /// Puts a commit on top whose tree has these entries; a name that ends in a slash is a folder's.
  private func commitRaw(_ names: [String], mode: String = "100644") throws {
    let blob = try Self.bytes(blob("x"))
    let empty = try Self.bytes(repository.git("hash-object", "-w", "-t", "tree", "--stdin").lines[0])
    let entries = names.map { name -> [UInt8] in
      let isFolder = name.count > 1 && name.hasSuffix("/")
      return Array("\(isFolder ? "40000" : mode) \(isFolder ? String(name.dropLast()) : name)".utf8) + [0]
        + (isFolder ? empty : blob)
    }
    let tree = try repository.git(
      "hash-object", "-t", "tree", "-w", "--literally", "--stdin", input: Array(entries.joined())
    ).lines[0]
    let parents = (try? repository.commit("main")).map { ["-p", $0] } ?? []
    let commit = try repository.git(["commit-tree", tree, "-m", "m"] + parents).lines[0]
    try repository.git("update-ref", "refs/heads/main", commit)
  }

  private static func bytes(_ id: String) -> [UInt8] {
    stride(from: 0, to: id.utf8.count, by: 2).map { UInt8(id.dropFirst($0).prefix(2), radix: 16)! }
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

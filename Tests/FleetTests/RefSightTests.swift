import Foundation
import Git
import Records
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// What a sweep sees of a repository without opening it.
struct RefSightTests {
  private let folder: TemporaryFolder
  private let git: GitRepository
  private let watched: WatchedRepository

  init() throws {
    folder = try TemporaryFolder()
    git = try GitRepository(at: folder.path("model.git"))
    var history = FastImport()
    let first = history.commit([.file("model_card.md", "# One\n")])
    history.commit([.file("model_card.md", "# Two\n")], onto: [first])
    try git.write(history)
    watched = WatchedRepository(
      id: RepositoryID(components: ["model"]), path: FilePath(git.path), trust: .configured)
  }

  private func sight() -> RefSight {
    var paths = PathBuffer()
    return RefSight(of: watched, &paths)
  }

  private func holds(_ sight: RefSight) -> Bool {
    var paths = PathBuffer()
    return sight.holds(for: watched, &paths)
  }

  @Test(arguments: [
    ["update-ref", "refs/heads/main", "main~1"], ["update-ref", "refs/heads/a/b/c", "main"],
    ["symbolic-ref", "HEAD", "refs/heads/other"], ["pack-refs", "--all"], ["tag", "v1"],
    ["update-ref", "-d", "refs/heads/main"],
  ])
  func whateverMovesIsSeen(command: [String]) throws {
    let before = sight()
    #expect(holds(before))
    try git.git(command)
    #expect(!holds(before))
    #expect(sight() != before)
  }

  @Test func aRefInAFolderThatWasNewIsSeen() throws {
    try git.git("update-ref", "refs/heads/team/a", "main")
    let before = sight()
    try git.git("update-ref", "refs/heads/team/b", "main")
    #expect(!holds(before))
  }

  @Test func aRefThatIsWrittenInPlaceIsSeen() throws {
    let before = sight()
    let id = try git.commit("main~1")
    let file = try #require(FileHandle(forWritingAtPath: git.path + "/refs/heads/main"))
    try file.write(contentsOf: Data(id.utf8))
    try file.close()
    #expect(!holds(before))
  }

  @Test func anotherRepositoryInItsPlaceIsSeen() throws {
    let before = sight()
    try FileManager.default.moveItem(atPath: git.path, toPath: folder.path("elsewhere.git"))
    #expect(!holds(before))
    let gone = sight()
    #expect(gone.location == nil)
    #expect(holds(gone))
    _ = try GitRepository.run(["clone", "--quiet", "--bare", folder.path("elsewhere.git"), git.path], in: nil)
    #expect(!holds(gone))
    #expect(!holds(before))
  }

  @Test func objectsAndLogsAreNoneOfItsBusiness() throws {
    let before = sight()
    try git.git("hash-object", "-w", "--stdin", input: Array("text".utf8))
    try git.git("config", "user.name", "Ada")
    #expect(holds(before))
    #expect(sight() == before)
  }

  @Test func aLinkedWorktreeHasAHeadOfItsOwnAndTheRefsOfAll() throws {
    let tree = folder.path("tree")
    try git.git("worktree", "add", "--quiet", "--detach", tree, "main~1")
    let linked = WatchedRepository(
      id: RepositoryID(components: ["tree"]), path: FilePath(tree), trust: .configured)
    var paths = PathBuffer()
    let before = RefSight(of: linked, &paths)
    _ = try GitRepository.run(["checkout", "--quiet", "--detach", "main"], in: tree)
    #expect(!before.holds(for: linked, &paths))
    let after = RefSight(of: linked, &paths)
    try git.git("update-ref", "refs/heads/other", "main")
    #expect(!after.holds(for: linked, &paths))
  }
}

import Foundation
import Git
import Records
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// What the kernel tells of repositories.
struct RefEventsTests {
  private let folder: TemporaryFolder
  private let git: GitRepository
  private let id = RepositoryID(components: ["model"])
  private let wakes: AsyncStream<Void>
  private let wake: AsyncStream<Void>.Continuation

  init() throws {
    folder = try TemporaryFolder()
    git = try GitRepository(at: folder.path("model.git"))
    var history = FastImport()
    let first = history.commit([.file("model_card.md", "# One\n")])
    history.commit([.file("model_card.md", "# Two\n")], onto: [first])
    try git.write(history)
    (wakes, wake) = AsyncStream.makeStream()
  }

  private func events(limit: Int = .max) throws -> RefEvents {
    let wake = wake
    return try RefEvents(limit: limit) { wake.yield() }
  }

  private func location(_ path: String) throws -> RepositoryLocation {
    try RepositoryResolver(trust: .configured).resolve(FilePath(path))
  }

  /// The news, when there are some that `isExpected` accepts.
  private func news(_ events: RefEvents, where isExpected: (RefNews) -> Bool = { _ in true }) async -> RefNews {
    for await _ in wakes {
      let news = events.news()
      if isExpected(news) { return news }
    }
    return RefNews()
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ["update-ref", "refs/heads/main", "main~1"], ["update-ref", "refs/heads/a/b/c", "main"],
      ["symbolic-ref", "HEAD", "refs/heads/other"], ["pack-refs", "--all"], ["tag", "v1"],
      ["update-ref", "-d", "refs/heads/main"],
    ])
  func whateverMovesIsTold(command: [String]) async throws {
    let events = try events()
    #expect(events.watch(id, at: try location(git.path)))
    try git.git(command)
    #expect(await news(events).moved == [id])
  }

  @Test(.timeLimit(.minutes(1))) func foldersThatAreNewAreWatched() async throws {
    let events = try events()
    #expect(events.watch(id, at: try location(git.path)))
    try git.git("update-ref", "refs/heads/team/deep/a", "main")
    #expect(await news(events).moved == [id])
    // Told of in the folder that has just come up: nothing else changed.
    while !events.news().isEmpty {}
    let ref = URL(fileURLWithPath: git.path + "/refs/heads/team/deep/a")
    try Data((try git.commit("main~1") + "\n").utf8).write(to: ref)
    #expect(await news(events) { !$0.moved.isEmpty }.moved == [id])
  }

  @Test(.timeLimit(.minutes(1))) func whatIsNoRefWakesNobody() async throws {
    let events = try events()
    #expect(events.watch(id, at: try location(git.path)))
    try git.git("hash-object", "-w", "--stdin", input: Array("text".utf8))
    try git.git("config", "user.name", "Ada")
    try Data().write(to: URL(fileURLWithPath: git.path + "/refs/heads/main.lock"))
    try FileManager.default.removeItem(atPath: git.path + "/refs/heads/main.lock")
    // What is told comes in order, so whatever came before this is told with it.
    let other = try GitRepository(at: folder.path("other.git"))
    let otherID = RepositoryID(components: ["other"])
    #expect(events.watch(otherID, at: try location(other.path)))
    try other.git("symbolic-ref", "HEAD", "refs/heads/other")
    #expect(await news(events).moved == [otherID])
  }

  @Test(.timeLimit(.minutes(1))) func aRepositoryThatIsRemovedIsTold() async throws {
    let events = try events()
    #expect(events.watch(id, at: try location(git.path)))
    try FileManager.default.removeItem(atPath: git.path)
    #expect(await news(events) { $0.unwatched == [id] }.moved == [id])
  }

  @Test(.timeLimit(.minutes(1))) func aRepositoryThatComesUpIsTold() async throws {
    let events = try events()
    events.watchRoot(FilePath(folder.path))
    _ = try GitRepository(at: folder.path("new.git"))
    #expect(await news(events).rootsChanged)
  }

  @Test(.timeLimit(.minutes(1))) func oneFolderIsWatchedForAllWhoShareIt() async throws {
    let tree = folder.path("tree")
    try git.git("worktree", "add", "--quiet", "--detach", tree, "main~1")
    let events = try events()
    let linked = RepositoryID(components: ["tree"])
    #expect(events.watch(id, at: try location(git.path)))
    #expect(events.watch(linked, at: try location(tree)))
    try git.git("update-ref", "refs/heads/main", "main~1")
    #expect(await news(events).moved == [id, linked])
    events.unwatch(id)
    try git.git("update-ref", "refs/heads/other", "main")
    #expect(await news(events) { !$0.moved.isEmpty }.moved == [linked])
  }

  @Test func whereTheLimitIsReachedSomebodyElseHasToLook() throws {
    let events = try events(limit: 2)
    #expect(!events.watch(id, at: try location(git.path)))
    events.unwatch(id)
    let roomier = try self.events(limit: 4)
    #expect(roomier.watch(id, at: try location(git.path)))
  }
}

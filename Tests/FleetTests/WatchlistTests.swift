import Fleet
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Paths, and the repositories they mean.
struct WatchlistTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a/one.git", "a/deeper/two", "b/one"] {
      _ = try GitRepository(at: folder.path(name), isBare: name.hasSuffix(".git"))
    }
  }

  private func ids(_ names: String...) throws -> [String] {
    try Watchlist(named: names.map { FilePath(folder.path($0)) }).repositories.map(\.id.text)
  }

  @Test func aFolderMeansTheRepositoriesBelowIt() throws {
    #expect(try ids("") == ["a/deeper/two", "a/one", "b/one"])
    #expect(try ids("a") == ["deeper/two", "one"])
  }

  @Test func aRepositoryIsNamedByItsLastComponent() throws {
    #expect(try ids("a/one.git") == ["one"])
    #expect(try ids("a/deeper/two/.git") == ["two"])
  }

  @Test func aSubfolderMeansItsRepository() throws {
    try FileManager.default.createDirectory(atPath: folder.path("b/one/src/x"), withIntermediateDirectories: true)
    #expect(try ids("b/one/src/x") == ["one"])
  }

  @Test func theSameRepositoryTwiceIsOne() throws {
    #expect(try ids("b/one", "b/one/.git") == ["one"])
  }

  @Test func twoRepositoriesOfOneNameAreAnErrorThatNamesBoth() {
    let error = #expect(throws: WatchlistError.self) { try ids("a/one.git", "b/one") }
    #expect(error?.description.contains(folder.path("a/one.git")) == true)
    #expect(error?.description.contains(folder.path("b/one")) == true)
  }

  @Test func whatOnlyItsEndingTellsApartIsAnErrorThatNamesBoth() throws {
    _ = try GitRepository(at: folder.path("a/one"), isBare: false)
    let error = #expect(throws: WatchlistError.self) { try ids("a") }
    #expect(error?.description.contains(folder.path("a/one") + " and " + folder.path("a/one.git")) == true)
    #expect(error?.description.contains("rename one") == true)
  }

  @Test func aPathThatDoesNotExistIsAnError() {
    #expect(throws: WatchlistError.self) { try ids("nowhere") }
  }

  @Test func aConfiguredPathThatIsGoneStaysInTheListUnderItsName() throws {
    let paths = ["a/one.git", "gone/three.git"].map { FilePath(folder.path($0)) }
    #expect(try Watchlist(configured: paths).repositories.map(\.id.text) == ["one", "three"])
  }
}

import CardChecker
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

  private func configured(_ text: String) throws -> Watchlist {
    let configuration = try Configuration(yaml: text, file: FilePath(folder.path("audit.yaml")))
    return try Watchlist(configuration, mirrors: MirrorsFolder("/mirrors"))
  }

  @Test(arguments: [
    ("*/one.git", ["a/one"]), ("*/one*", ["a/one", "b/one"]), ("a/**", ["deeper/two", "one"]),
    ("**/two", ["a/deeper/two"]), ("[ab]/o?e", ["b/one"]), ("b/one/*", []), ("*", []), ("nowhere/*", []),
  ])
  func aGlobMeansTheRepositoriesThatItMatches(glob: String, ids: [String]) throws {
    let list = try configured("repositories: ['\(glob)']")
    #expect(list.repositories.map(\.id.text) == ids)
    #expect(list.unmatched == (ids.isEmpty ? [FilePath(folder.path(glob))] : []))
  }

  @Test func aGlobIsSearchedAnewEachTime() throws {
    #expect(try configured("repositories: ['*/three']").repositories.isEmpty)
    _ = try GitRepository(at: folder.path("b/three"), isBare: false)
    #expect(try configured("repositories: ['*/three']").repositories.map(\.id.text) == ["b/three"])
  }

  @Test func aFolderOfTheVeryNameIsNoGlob() throws {
    _ = try GitRepository(at: folder.path("[x].git"))
    #expect(try configured("repositories: ['[x].git']").repositories.map(\.path) == [FilePath(folder.path("[x].git"))])
  }

  @Test func aListNamesPathsGlobsAndRemotes() throws {
    try folder.write(
      "lists/all.txt",
      Array(
        "# ours\n../a/one.git  # the first\n\n\t../a/deeper/t* \r\ngit@git.example.org:leaf.git\n../a/no#one\n".utf8))
    let list = try configured("lists: [lists/all.txt]")
    #expect(list.repositories.map(\.id.text).sorted() == ["git.example.org/leaf", "no%23one", "one", "two"])
  }

  @Test func aRemoteIsReadFromItsMirror() throws {
    let list = try configured("remotes: ['https://ada@git.example.org/leaf.git']")
    let leaf = try #require(list.repositories.first)
    #expect(leaf.id.text == "git.example.org/leaf")
    #expect(leaf.path == "/mirrors/git.example.org%2Fleaf.git")
    #expect(leaf.source == "https://git.example.org/leaf.git")
    #expect(list.remotes.map(\.address) == ["https://ada@git.example.org/leaf.git"])
  }

  @Test func twoAddressesOfOneIDAreAnErrorThatNamesBoth() {
    let error = #expect(throws: WatchlistError.self) {
      try configured("remotes: ['https://git.example.org/leaf', 'git@git.example.org:leaf']")
    }
    #expect(error?.description.contains("https://git.example.org/leaf and git.example.org:leaf") == true)
  }

  @Test(arguments: [
    ("x\nhttp://host/x\n", "list.txt:2: "), ("https://a:geheim@host/x", "list.txt:1: an address holds no password"),
    ("a\u{0}b", "list.txt:1: there is a control character"),
  ])
  func whatIsWrongInAListIsToldWithItsLine(text: String, start: String) throws {
    try folder.write("list.txt", Array(text.utf8))
    let error = #expect(throws: SettingsError.self) { try configured("lists: [list.txt]") }
    #expect(error?.description.hasPrefix(folder.path(start)) == true)
    #expect(error?.description.contains("geheim") == false)
  }

  @Test func aListThatIsNotThereIsToldWhereItIsNamed() {
    let error = #expect(throws: SettingsError.self) { try configured("\nlists: [gone.txt]") }
    #expect(
      error?.description
        == folder.path("audit.yaml:2:9: ") + folder.path("gone.txt") + ": No such file or directory")
  }

  @Test func aConfiguredPathThatIsGoneStaysInTheListUnderItsName() throws {
    let paths = ["a/one.git", "gone/three.git"].map { FilePath(folder.path($0)) }
    #expect(try Watchlist(configured: paths).repositories.map(\.id.text) == ["one", "three"])
  }
}

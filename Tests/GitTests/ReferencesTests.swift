import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

/// Refs against `git for-each-ref`.
struct ReferencesTests {
  private func head(_ files: [String: String]) throws -> ObjectID? {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    for (name, text) in files { try folder.write("repo.git/" + name, Array(text.utf8)) }
    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    return try opened.references.resolve("HEAD")
  }

  @Test func whiteSpaceBehindANameIsNoPartOfIt() throws {
    let id = String(repeating: "a1", count: 20)
    #expect(try head(["HEAD": "ref: refs/heads/main \t\n", "refs/heads/main": id + "\n"])?.description == id)
  }

  @Test(arguments: [
    ["HEAD": "ref: refs/heads/ma*n\n"], ["HEAD": "nonsense\n"], ["HEAD": ""], ["refs/heads/main": "12345\n"],
    ["packed-refs": String(repeating: "a1", count: 20) + " refs/heads/mai"],
    ["packed-refs": String(repeating: "a1", count: 20) + " refs/heads/../../../../etc/hostname\n"],
  ])
  func whatGitRefusesIsNoUnbornBranch(files: [String: String]) {
    let error = #expect(throws: GitError.self) { try head(files) }
    #expect(error?.code == .corrupt)
  }

  /// Both names look the same, and one is no text at all.
  @Test(arguments: [false, true])
  func namesAreBytes(packed: Bool) throws {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    let first = history.commit([.file("a", "1")], on: "refs/heads/\u{E9}")
    history.commit([.file("a", "2")], onto: [first], on: "refs/heads/e\u{301}")
    try repository.write(history)
    let id = try repository.git("rev-parse", "refs/heads/\u{E9}").lines[0]
    let update = Array("create refs/heads/".utf8) + [0xE9] + Array(" \(id)\n".utf8)
    try repository.git("update-ref", "--stdin", input: update)
    if packed { try repository.git("pack-refs", "--all") }

    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    let found = try opened.references.names().map { name in
      Array("\(try opened.references.resolve(name)!) ".utf8) + name.bytes
    }
    let expected = try repository.git("for-each-ref", "--format=%(objectname) %(refname)").output
    #expect(found == expected.split(separator: UInt8(ascii: "\n")).map(Array.init))
    #expect(found.count == 3)
  }

  @Test(arguments: [["a": "."], ["a": "b", "b": "a"], ["a": "../heads"], ["a": "a"], ["x/a": "../x", "x/b": "../x"]])
  func linksThatLeadInACircleAreAnError(links: [String: String]) throws {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    for (name, target) in links {
      try folder.write("repo.git/refs/heads/\(name)", [])
      try FileManager.default.removeItem(atPath: repository.path + "/refs/heads/" + name)
      try FileManager.default.createSymbolicLink(
        atPath: repository.path + "/refs/heads/" + name, withDestinationPath: target)
    }
    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    let error = #expect(throws: GitError.self) { try opened.references.names() }
    #expect(error?.code == .corrupt)
  }

  @Test func packedRefsThatWereReplacedAreReadAgain() throws {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    let first = history.commit([.file("a", "1")])
    history.commit([.file("a", "2")], onto: [first])
    try repository.write(history)
    try repository.git("pack-refs", "--all")
    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    #expect(try opened.references.resolve("refs/heads/main")?.description == (try repository.commit("main")))
    try repository.git("update-ref", "refs/heads/main", "main~1")
    try repository.git("update-ref", "refs/heads/other", "main")
    try repository.git("pack-refs", "--all")
    #expect(try opened.references.resolve("refs/heads/main")?.description == (try repository.commit("main")))
    #expect(try opened.references.names() == ["refs/heads/main", "refs/heads/other"])
  }

  @Test(arguments: [".DS_Store", ".hidden/main", "main.lock"])
  func whatOtherProgramsLeaveAmongRefsIsPassedOver(name: String) throws {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    history.commit([.file("a", "1")])
    try repository.write(history)
    try folder.write("repo.git/refs/heads/" + name, Array("Bud1".utf8))
    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    let expected = try repository.git("for-each-ref", "--format=%(refname)").lines
    #expect(try opened.references.names().map(\.description) == expected)
  }

  @Test func looseAndPackedRefsAreFoundAsGitFindsThem() throws {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    let first = history.commit([.file("a", "1")])
    history.commit([.file("a", "2")], onto: [first])
    history.set("refs/heads/feature/x", to: first)
    try repository.write(history)
    try repository.git("tag", "-a", "-m", "t", "v1", "main~1")
    try repository.git("pack-refs", "--all")
    try repository.git("update-ref", "refs/heads/feature/x", "main")
    try repository.git("update-ref", "refs/heads/later", "main")

    let opened = try Repository(try RepositoryResolver(trust: .named).resolve(FilePath(repository.path)))
    let expected = try repository.git("for-each-ref", "--format=%(refname) %(objectname)").lines
    let found = try opened.references.names().map { "\($0) \(try opened.references.resolve($0)!)" }
    #expect(found == expected)
    let tag = try #require(try opened.references.resolve("refs/tags/v1"))
    #expect(try opened.peelToCommit(tag)?.description == (try repository.commit("main~1")))
  }
}

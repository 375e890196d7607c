import Foundation
import Git
import SystemPackage
import TestSupport
import Testing

/// Each state that a repository can be in is told by name.
struct RepositoryStateTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    let first = history.commit([.file("card.md", "one")])
    history.commit([.file("card.md", "two")], onto: [first])
    try repository.write(history)
  }

  private func open<Result>(
    _ path: String, trust: RepositoryTrust = .named, _ body: (borrowing Repository) throws -> Result
  ) throws -> Result {
    try body(try Repository(try RepositoryResolver(trust: trust).resolve(FilePath(path))))
  }

  private func error(_ path: String, trust: RepositoryTrust = .named) -> GitError? {
    #expect(throws: GitError.self) { try open(path, trust: trust) { _ in } }
  }

  @Test func aBareRepositoryIsRead() throws {
    let head = try open(repository.path) { try $0.references.resolve("HEAD") }
    #expect(head?.description == (try repository.commit()))
  }

  @Test func aWorkTreeItsSubfolderAndItsGitFolderMeanTheSame() throws {
    let tree = try GitRepository(at: folder.path("tree"), isBare: false)
    try tree.git("fetch", "--quiet", repository.path, "main:main", "--update-head-ok")
    try FileManager.default.createDirectory(atPath: tree.path + "/a/b", withIntermediateDirectories: true)
    for path in [tree.path, tree.path + "/a/b", tree.path + "/.git"] {
      #expect(try open(path) { $0.location.gitFolder.string } == tree.path + "/.git")
    }
  }

  @Test func aLinkedWorktreeHasItsOwnHead() throws {
    try repository.git("worktree", "add", "--quiet", "--detach", folder.path("linked"), "main~1")
    let head = try open(folder.path("linked")) { try $0.references.resolve("HEAD") }
    #expect(head?.description == (try repository.commit("main~1")))
  }

  @Test func anUnbornHeadLeadsToNothing() throws {
    let empty = try GitRepository(at: folder.path("empty.git"))
    #expect(try open(empty.path) { try $0.references.resolve("HEAD") } == nil)
  }

  @Test func aShallowCloneNamesItsBoundary() throws {
    _ = try GitRepository.run(
      ["clone", "--quiet", "--bare", "--depth=1", "file://" + repository.path, folder.path("shallow.git")], in: nil)
    let boundary = try open(folder.path("shallow.git")) { $0.shallowBoundary.map(\.description) }
    #expect(boundary == [try repository.commit()])
  }

  @Test func aPartialCloneLacksContentOnPurpose() throws {
    try repository.git("config", "uploadpack.allowFilter", "true")
    _ = try GitRepository.run(
      ["clone", "--quiet", "--bare", "--filter=blob:none", "file://" + repository.path, folder.path("partial.git")],
      in: nil)
    let blob = try #require(ObjectID(hex: try repository.git("rev-parse", "main:card.md").lines[0]))
    let error = #expect(throws: GitError.self) { try open(folder.path("partial.git")) { try $0.blob(blob) } }
    #expect(error?.code == .contentAbsent)
    #expect(error?.message.contains(blob.description) == true)
  }

  @Test func aSHA256RepositoryIsUnsupportedByName() throws {
    _ = try GitRepository.run(["init", "--quiet", "--bare", "--object-format=sha256", folder.path("new.git")], in: nil)
    let error = error(folder.path("new.git"))
    #expect(error?.code == .unsupported)
    #expect(error?.message == "SHA256 object ids cannot be read")
  }

  @Test func reftableIsUnsupportedByName() throws {
    try repository.git("config", "core.repositoryFormatVersion", "1")
    try repository.git("config", "extensions.refStorage", "reftable")
    #expect(error(repository.path)?.message == "reftable reference storage cannot be read")
  }

  @Test func anotherOwnersRepositoryIsRefusedUnlessConfigured() throws {
    try #require(geteuid() == 0, "only root can give a folder away")
    #expect(chown(repository.path, 12_345, 12_345) == 0)
    #expect(error(repository.path)?.code == .foreignOwner)
    #expect(try open(repository.path, trust: .configured) { try $0.references.resolve("HEAD") } != nil)
  }

  @Test func aFolderWithoutRepositoryIsNone() throws {
    #expect(error(folder.path)?.code == .notRepository)
    #expect(error(folder.path("nowhere"))?.code == .notRepository)
  }

  @Test(arguments: ["HEAD", "config", "packed-refs", "refs/heads/main", "shallow"])
  func aPipeWhereAFileShouldBeIsRefusedWithoutWaiting(name: String) throws {
    let path = repository.path + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o644) == 0)
    let error = #expect(throws: GitError.self) {
      try open(repository.path) { (try $0.references.resolve("HEAD"), try $0.references.names()) }
    }
    #expect(error?.code == .notRegularFile)
    #expect(error?.message.contains(name) == true)
  }

  @Test func anEmptyRefFileIsNoUnbornBranch() throws {
    try repository.git("update-ref", "refs/heads/main", "main~1")
    try Data().write(to: URL(fileURLWithPath: repository.path + "/refs/heads/main"))
    let error = #expect(throws: GitError.self) { try open(repository.path) { try $0.references.resolve("HEAD") } }
    #expect(error?.code == .corrupt)
  }

  @Test func aFlippedBitInAPackIndexIsFoundBeforeItIsFollowed() throws {
    try repository.git("gc", "--quiet")
    let packs = repository.path + "/objects/pack"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: packs).first { $0.hasSuffix(".idx") })
    let url = URL(fileURLWithPath: packs + "/" + name)
    var bytes = try Data(contentsOf: url)
    bytes[bytes.count / 2] ^= 4
    try FileManager.default.removeItem(at: url)
    try bytes.write(to: url)
    #expect(error(repository.path)?.code == .corrupt)
  }

  @Test func aBlobThatHoldsOtherContentIsNoEvidence() throws {
    let blobs = try ["main", "main~1"].map { try repository.git("rev-parse", $0 + ":card.md").lines[0] }
    try repository.git("unpack-objects", "-q", input: try packOfEverything())
    let file = { (id: String) in "\(repository.path)/objects/\(id.prefix(2))/\(id.dropFirst(2))" }
    try FileManager.default.removeItem(atPath: file(blobs[0]))
    try FileManager.default.copyItem(atPath: file(blobs[1]), toPath: file(blobs[0]))
    let error = #expect(throws: GitError.self) {
      try open(repository.path) { try $0.blob(try #require(ObjectID(hex: blobs[0]))) }
    }
    #expect(error?.code == .corrupt)
  }

  @Test func aLargeBlobIsRefusedByItsHeader() throws {
    let blob = try repository.git("hash-object", "-w", "--stdin", input: Array(repeating: 65, count: 1 << 20 + 1))
      .lines[0]
    let error = #expect(throws: GitError.self) {
      try open(repository.path) { try $0.blob(try #require(ObjectID(hex: blob))) }
    }
    #expect(error?.code == .overLimit)
  }

  @Test func aRepositoryFoundBelowAFolderMayNotBorrowFromOutside() throws {
    let root = folder.path("root")
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    _ = try GitRepository.run(
      ["clone", "--quiet", "--shared", "--bare", repository.path, root + "/thief.git"], in: nil)
    let error = error(root + "/thief.git", trust: .found(below: FilePath(root)))
    #expect(error?.code == .outsideRoot)
    #expect(try open(root + "/thief.git") { try $0.references.resolve("HEAD") } != nil)
  }

  @Test func whatIsBorrowedIsCheckedToo() throws {
    try repository.git("gc", "--quiet")
    let borrower = folder.path("borrower.git")
    _ = try GitRepository.run(["clone", "--quiet", "--shared", "--bare", repository.path, borrower], in: nil)
    #expect(try open(borrower) { try $0.references.resolve("HEAD") } != nil)
    let packs = repository.path + "/objects/pack"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: packs).first { $0.hasSuffix(".idx") })
    try FileManager.default.removeItem(atPath: packs + "/" + name)
    try Data("no index".utf8).write(to: URL(fileURLWithPath: packs + "/" + name))
    #expect(error(borrower)?.code == .corrupt)
  }

  @Test(arguments: ["x\r%\n", "#\r%\n", "%\r"])
  func aLineOfAlternatesCannotHideAnother(text: String) throws {
    let secret = try GitRepository(at: folder.path("secret.git"))
    let root = folder.path("root")
    _ = try GitRepository.run(
      ["clone", "--quiet", "--bare", "file://" + repository.path, root + "/thief.git"], in: nil)
    let alternates = URL(fileURLWithPath: root + "/thief.git/objects/info/alternates")
    try Data(text.replacing("%", with: secret.path + "/objects").utf8).write(to: alternates)
    #expect(error(root + "/thief.git", trust: .found(below: FilePath(root))) != nil)
  }

  @Test(arguments: ["objects", "refs"])
  func aRepositoryFoundBelowAFolderMayNotLinkToOthers(part: String) throws {
    let root = folder.path("root")
    _ = try GitRepository.run(
      ["clone", "--quiet", "--bare", "file://" + repository.path, root + "/thief.git"], in: nil)
    try FileManager.default.removeItem(atPath: "\(root)/thief.git/\(part)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/thief.git/\(part)", withDestinationPath: "\(repository.path)/\(part)")
    #expect(error(root + "/thief.git", trust: .found(below: FilePath(root)))?.code == .outsideRoot)
  }

  @Test func aRepositoryFoundBelowAFolderMayNotLinkToPacksOfOthers() throws {
    try repository.git("gc", "--quiet")
    let root = folder.path("root")
    let thief = try GitRepository(at: root + "/thief.git")
    let packs = repository.path + "/objects/pack"
    for name in try FileManager.default.contentsOfDirectory(atPath: packs) {
      try FileManager.default.createSymbolicLink(
        atPath: thief.path + "/objects/pack/" + name, withDestinationPath: packs + "/" + name)
    }
    try thief.git("update-ref", "refs/heads/main", try repository.commit())
    #expect(error(thief.path, trust: .found(below: FilePath(root)))?.code == .outsideRoot)
    let id = try #require(ObjectID(hex: try repository.commit()))
    #expect(try open(thief.path) { try $0.commit(id).parents.count } == 1)
    #expect(try open(thief.path, trust: .found(below: FilePath(folder.path))) { try $0.commit(id).id } == id)
  }

  @Test func alternatesThatLeadInACircleEnd() throws {
    let objects = repository.path + "/objects"
    try FileManager.default.createDirectory(atPath: objects + "/info", withIntermediateDirectories: true)
    try Data((objects + "\n").utf8).write(to: URL(fileURLWithPath: objects + "/info/alternates"))
    #expect(try open(repository.path) { try $0.references.resolve("HEAD") } != nil)
  }

  // Loose objects are what a test can tamper with.
  private func packOfEverything() throws -> [UInt8] {
    let pack = try repository.git("pack-objects", "--all", "--stdout", "-q", input: []).output
    let folder = repository.path + "/objects/pack"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      try FileManager.default.removeItem(atPath: folder + "/" + name)
    }
    return pack
  }
}

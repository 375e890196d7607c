import Foundation
import Records
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// What stands in the folder of a mirror.
struct MirrorTests {
  private let folder: TemporaryFolder
  private let mirror: Mirror

  init() throws {
    folder = try TemporaryFolder()
    _ = try GitRepository(at: folder.path("x.git"))
    mirror = Mirror(folder: FilePath(folder.path("x.git")))
  }

  private func names() throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: folder.path("x.git")))
  }

  @Test func whatAKilledGitLeftIsRemovedOnceItIsOld() throws {
    let before = try names()
    for name in ["refs/heads/main.lock", "packed-refs.lock", "objects/pack/tmp_pack_1"] {
      try folder.write("x.git/\(name)", Array("x".utf8))
    }
    let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
    mirror.removeDrafts(olderThan: 600, now: now)
    #expect(try names().count == before.count + 3)
    mirror.removeDrafts(olderThan: 600, now: Timestamp(seconds: now.seconds + 601))
    #expect(try names() == before)
  }

  @Test func headIsReplacedAsAWhole() throws {
    #expect(mirror.head == "refs/heads/main")
    try mirror.write(head: "refs/heads/other")
    #expect(try GitRepository(existing: folder.path("x.git")).git("symbolic-ref", "HEAD").lines == ["refs/heads/other"])
  }

  @Test func mirrorsOfNobodyAreNamed() throws {
    let mirrors = MirrorsFolder(FilePath(folder.path))
    let remote = try RemoteURL("https://a.org/y")
    #expect(mirrors.strangers(to: [remote]) == ["x.git"])
    #expect(mirrors.mirror(of: remote).lastComponent == "a.org%2Fy.git")
  }
}

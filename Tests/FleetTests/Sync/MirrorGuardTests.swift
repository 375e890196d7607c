import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// What is put into a mirror, or in its place, by someone who may write there.
struct MirrorGuardTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("model.git")
    _ = try GitRepository(at: path)
    _ = try GitRepository(at: folder.path("other.git"))
  }

  private func check(_ name: String = "model.git") throws {
    try MirrorGuard.check(Mirror(folder: FilePath(folder.path(name))))
  }

  @Test func aMirrorAsItShouldBePasses() throws {
    try check()
  }

  @Test(arguments: ["HEAD", "config", "packed-refs"]) func aPipeIsNotWaitedFor(name: String) {
    _ = unlink("\(path)/\(name)")
    #expect(mkfifo("\(path)/\(name)", 0o600) == 0)
    #expect(throws: SyncError.self) { try check() }
  }

  @Test(arguments: ["refs", "refs/heads", "objects/pack"]) func aLinkIsNotFollowed(name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: folder.path("other.git/\(name)"))
    let error = #expect(throws: SyncError.self) { try check() }
    #expect(error?.code == .damagedMirror)
  }

  @Test func noRepositoryOfOthersIsWrittenTo() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.git"), withDestinationPath: folder.path("other.git"))
    #expect(throws: SyncError.self) { try check("link.git") }
  }

  @Test func noObjectsOfOthersAreBorrowed() throws {
    try folder.write("model.git/objects/info/alternates", Array("/tmp\n".utf8))
    #expect(throws: SyncError.self) { try check() }
  }
}

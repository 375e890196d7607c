import SystemPackage
import Testing

@testable import Fleet

/// A repository that is there and yet cannot be found, since the service may not see it.
struct HiddenFolderTests {
  @Test(arguments: [
    ("/home/zoe/models.git", "/home"), ("/root/../home//zoe", "/home"), ("/root", "/root"),
    ("/run/user/1000/x", "/run/user"),
  ])
  func theHintNamesTheFolder(path: FilePath, folder: String) {
    let hint = HiddenFolder.hint(for: path, isService: true) { $0 == FilePath(folder) }
    #expect(hint == "\(folder) is hidden from this service; its unit needs ProtectHome=read-only")
  }

  @Test(arguments: ["/srv/home/zoe", "/homework", "/run/users", "home/zoe"])
  func otherFoldersAreNotHidden(path: FilePath) {
    #expect(HiddenFolder.hint(for: path, isService: true) { _ in true } == nil)
  }

  @Test func whatCanBeSeenIsNotHidden() {
    #expect(HiddenFolder.hint(for: "/home/zoe", isService: true) { _ in false } == nil)
    #expect(HiddenFolder.hint(for: "/home/zoe", isService: false) { _ in true } == nil)
  }
}

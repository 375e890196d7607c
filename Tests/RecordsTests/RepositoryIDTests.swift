import Records
import Testing

/// Names of repositories, and of their folders.
struct RepositoryIDTests {
  @Test(arguments: [
    (["czi", "transcriptformer.git"], "czi/transcriptformer", "czi%2Ftranscriptformer"),
    (["a b", "ü"], "a%20b/%C3%BC", "a%20b%2F%C3%BC"),
    (["a%2Fb"], "a%252Fb", "a%252Fb"),
    ([".hidden"], "%2Ehidden", "%2Ehidden"),
    (["..", "x"], "%2E./x", "%2E.%2Fx"),
  ])
  func namesAreSafeOnDisk(components: [String], id: String, folder: String) {
    let repository = RepositoryID(components: components)
    #expect(repository.text == id)
    #expect(repository.folderName == folder)
  }

  @Test func aFolderNameIsNeverLongerThanFileSystemsAllow() {
    let whole = RepositoryID(components: [String(repeating: "é", count: 41), "abcdef"])
    #expect(whole.folderName == String(repeating: "%C3%A9", count: 41) + "%2Fabcdef")
    #expect(whole.folderName.utf8.count == 255)
    let long = ["a", "b"].map { RepositoryID(components: [String(repeating: "é", count: 100), $0]) }
    #expect(Set(long.map(\.folderName)).count == 2)
    for id in long {
      #expect(id.folderName.utf8.count == 255)
      #expect(id.folderName.hasPrefix("%C3%A9%C3%A9"))
      #expect(id.folderName.contains("="))
    }
  }
}

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
}

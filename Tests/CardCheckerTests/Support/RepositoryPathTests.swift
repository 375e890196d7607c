import CardChecker
import Testing

@Suite struct RepositoryPathTests {
  @Test(
    arguments: [
      ("a.md", nil, "a.md"), ("docs/a.md", "docs", "a.md"), ("a/b/c.md", "a/b", "c.md"), ("", nil, ""),
    ] as [(String, String?, String)])
  func folderAndName(path: String, folder: String?, name: String) {
    let path = RepositoryPath(path)
    #expect(path.folder == folder.map { RepositoryPath($0) })
    #expect(path.name == Array(name.utf8))
  }

  @Test func isShownAsText() {
    #expect(RepositoryPath("Modèles/a 100%.md").description == "Modèles/a 100%.md")
    #expect(RepositoryPath(bytes: [0x61, 0x25, 0xFF, 0x2F, 0x0A]).description == "a%25%FF/%0A")
  }

  @Test func bytesDecideEquality() {
    #expect(RepositoryPath("\u{E9}") != RepositoryPath("e\u{301}"))
    #expect(RepositoryPath(bytes: [0xFF]) != RepositoryPath(bytes: [0xFE]))
    #expect(RepositoryPath("B") < RepositoryPath("a"))
    #expect(RepositoryPath("a") < RepositoryPath("a/b"))
  }

  @Test(
    arguments: [
      ("train.py", "docs/train.py"), ("./train.py", "docs/train.py"), ("../train.py", "train.py"),
      ("/train.py", "train.py"), ("a//b/", "docs/a/b"), ("../../train.py", nil), ("..", nil), ("", nil), ("/../a", nil),
    ] as [(String, String?)])
  func resolves(reference: String, path: String?) {
    #expect(RepositoryPath("docs/card.md").resolving(reference) == path.map { RepositoryPath($0) })
  }
}

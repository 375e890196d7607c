import Foundation
import Testing

@testable import CardChecker

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

  @Test(
    arguments: [
      ("a%41.md", "a%2541.md"), ("%%41%", "%%2541%"), ("100%", "100%"), ("%2", "%2"), ("%fF%Fg", "%25fF%Fg"),
      ("%25", "%2525"), ("caf%E9", "caf%25E9"), ("caf\u{E9}", "caf\u{E9}"), ("cafe\u{301}", "cafe\u{301}"),
    ])
  func whatIsShownLeadsBack(path: String, shown: String) throws {
    let path = RepositoryPath(path)
    #expect(Array(path.description.utf8) == Array(shown.utf8))
    #expect(RepositoryPath(shown: path.description) == path)
    #expect(try JSONDecoder().decode([RepositoryPath].self, from: try JSONEncoder().encode([path])) == [path])
  }

  @Test func whatIsNotTextIsToldFromTextThatLooksLikeIt() {
    let path = RepositoryPath(bytes: Array("caf".utf8) + [0xE9, ASCII.percent])
    #expect(path.description == "caf%E9%25")
    #expect(RepositoryPath(shown: path.description) == path)
    #expect(path.description != RepositoryPath("caf%E9%").description)
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

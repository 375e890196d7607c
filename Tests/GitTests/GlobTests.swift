import Git
import TestSupport
import Testing

/// Globs mean what git's `:(glob)` pathspecs mean.
struct GlobTests {
  private static let paths = [
    "model_card.md", "MODEL_CARD.md", "docs/model_card.md", "a/b/c/model-card.md", "a/model card.md", "modelcard.txt",
    "a/b.md", "a/bb.md", "a/[x].md", "x/y/z", "x/z", "model_cards/whisper/README.md", "model_cards/README.md", "é.md",
    "a/.hidden/model_card.md", "deep/model_cards/a/b/README.md",
  ]

  @Test(arguments: [
    "**/*model*card*.md", "*.md", "**/*.md", "a/**", "a/?.md", "a/??.md", "**/model_cards/*/README.md", "x/**/z",
    "**", "*", "a/\\[x\\].md", "a/[[]x].md", "a/[!b].md", "[a-m]*/**/*.md", "**/b/**", "model_card.md", "**/z", "?.md",
  ])
  func agreesWithGit(pattern: String) throws {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    history.commit(Self.paths.map { .file($0, "x") })
    try repository.write(history)
    for ignoringCase in [false, true] {
      let magic = ignoringCase ? ":(glob,icase)" : ":(glob)"
      let listed = try repository.git("log", "--format=", "--name-only", "-z", "main", "--", magic + pattern)
      let expected = Set(listed.text.split(separator: "\0").map(String.init))
      let glob = Glob(pattern, ignoringCase: ignoringCase)
      #expect(Set(Self.paths.filter { glob.matches($0.utf8) }) == expected)
    }
  }

  @Test func manyStarsDoNotTakeForever() {
    let glob = Glob(String(repeating: "*a", count: 200) + "b")
    #expect(!glob.matches(Array(repeating: UInt8(ascii: "a"), count: 20_000)))
  }
}

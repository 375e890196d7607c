import Git
import TestSupport
import Testing

/// Globs mean what git's `:(glob)` pathspecs mean.
struct GlobTests {
  private static let paths = [
    "model_card.md", "MODEL_CARD.md", "docs/model_card.md", "a/b/c/model-card.md", "a/model card.md", "modelcard.txt",
    "a/b.md", "a/bb.md", "a/[x].md", "x/y/z", "x/z", "model_cards/whisper/README.md", "model_cards/README.md", "é.md",
    "a/.hidden/model_card.md", "deep/model_cards/a/b/README.md", "s/a", "s/-", "s/z", "s/m", "s/]", "s/[", "s/:", "s/A",
    "s/Z", "s/5", "s/ ", "s/\\", "s/!", "s/^", "s/l", "s/p", "s/~", "s/\u{1}", "s/é", "s/\t", "s/\u{B}", "s/_", "s/f",
  ]

  @Test(arguments: [
    "**/*model*card*.md", "*.md", "**/*.md", "a/**", "a/?.md", "a/??.md", "**/model_cards/*/README.md", "x/**/z",
    "**", "*", "a/\\[x\\].md", "a/[[]x].md", "a/[!b].md", "[a-m]*/**/*.md", "**/b/**", "model_card.md", "**/z", "?.md",
    "s/[a\\-z]", "s/[a-z]", "s/[z-a]", "s/[a-m-z]", "s/[-a]", "s/[a-]", "s/[]a]", "s/[!]a]", "s/[^a]", "s/[\\]a]",
    "s/[a-\\z]", "s/[[:alpha:]]", "s/[[:upper:][:digit:]]", "s/[![:alnum:]]", "s/[[:punct:]]", "s/[[:space:]]",
    "s/[[:blank:]]",
    "s/[[:cntrl:]]", "s/[[:graph:]]", "s/[[:print:]]", "s/[[:xdigit:]]", "s/[[:lower:]-z]", "s/[[:alpha]", "s/[[:]",
    "s/[[:nonsense:]]",
    "s/[[:", "s/[a", "?/[", "s/[\\", "?/\\", "s/[a/z]", "s/\\a", "s\\/a", "s/[[:digit:]-z]", "s/[!-~]", "s/[\\a-f]",
    "***", "x/***/z", "***/z", "a/***", "x/*/z", "x***z", "**z", "*/***", "***/*/z", "****/README.md",
  ])
  func agreesWithGit(pattern: String) throws {
    let folder = try TemporaryFolder()
    let repository = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    history.commit(Self.paths.map { .file($0, "x") })
    try repository.write(history)
    // Of a set, git forgets the case that it was to disregard.
    for ignoringCase in pattern.hasPrefix("s") ? [false] : [false, true] {
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

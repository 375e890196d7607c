import CardChecker
import CardHistory
import TestSupport
import Testing

/// Cards that are gone from the head.
struct CardDeletedTests {
  private static let rule = "card-deleted"
  private static let text = "# Model\n\nIt tells words apart in noisy rooms, as long as one person speaks at a time.\n"
  private static let card = FastImport.Change.file("model_card.md", text)

  @Test func theCommitThatDeletedItIsNamed() throws {
    let past = try PastRepository([Self.card, .file("x", "x")], [.deleted("model_card.md")], [.file("x", "y")])
    #expect(try past.blamed(Self.rule) == [try past.git.commit("main~1")])
    #expect(try past.found(Self.rule).map(\.finding.path) == ["model_card.md"])
    #expect(try past.found(Self.rule).map(\.finding.severity) == [.error])
  }

  @Test func aRenameIsNone() throws {
    let exact = try PastRepository([Self.card], [.deleted("model_card.md"), .file("docs/a-model_card.md", Self.text)])
    #expect(try exact.blamed(Self.rule) == [])
    let edited = Self.text + "\nIt was trained on spoken letters.\n"
    let changed = try PastRepository([Self.card], [.deleted("model_card.md"), .file("b/model_card.md", edited)])
    #expect(try changed.blamed(Self.rule) == [])
    let later = try PastRepository([Self.card], [.deleted("model_card.md")], [.file("b/model_card.md", edited)])
    #expect(try later.blamed(Self.rule) == [])
  }

  @Test func anotherCardIsNoSubstitute() throws {
    let past = try PastRepository(
      [Self.card], [.deleted("model_card.md"), .file("b/model_card.md", "# Another\n\nIt sorts stamps by colour.\n")])
    #expect(try past.blamed(Self.rule) == [try past.git.commit("main")])
    let copy = try PastRepository(
      [Self.card, .file("b/model_card.md", Self.text + "\nMore.\n")], [.deleted("model_card.md")])
    #expect(try copy.blamed(Self.rule) == [try copy.git.commit("main")])
  }

  @Test func aCardThatCameBackIsThere() throws {
    let past = try PastRepository(
      [Self.card], [.deleted("model_card.md")], [.file("model_card.md", "# Another\n")])
    #expect(try past.blamed(Self.rule) == [])
    let twice = try PastRepository(
      [Self.card], [.deleted("model_card.md")], [Self.card], [.deleted("model_card.md"), .file("x", "x")])
    #expect(try twice.blamed(Self.rule) == [try twice.git.commit("main")])
  }

  @Test func aSideBranchThatDeletedItIsNamedAndNotTheMerge() throws {
    let past = try PastRepository { history in
      let root = history.commit([Self.card, .file("x", "x")])
      let side = history.commit([.deleted("model_card.md")], onto: [root], on: "refs/heads/side")
      let main = history.commit([.file("x", "y")], onto: [root])
      history.commit([.deleted("model_card.md")], onto: [main, side])
    }
    #expect(try past.blamed(Self.rule) == [try past.git.commit("side")])
  }

  @Test func aBranchThatIsNotMergedDeletesNothing() throws {
    let past = try PastRepository { history in
      let root = history.commit([Self.card, .file("x", "x")])
      history.commit([.deleted("model_card.md")], onto: [root], on: "refs/heads/side")
      history.commit([.file("x", "y")], onto: [root])
    }
    var request = Fixture.request
    request.refs = ["HEAD", "side"]
    let audit = try #require(try Fixture.audit(past.git.path, request))
    #expect(audit.findings.isEmpty)
    try past.git.git("symbolic-ref", "HEAD", "refs/heads/side")
    request.cursor = audit.cursor
    let other = try #require(try Fixture.audit(past.git.path, request))
    #expect(other.findings.map(\.introducedBy?.commit.description) == [try past.git.commit("side")])
  }

  @Test func aPageThatIsStillThereWasNotDeleted() throws {
    let page = { (text: String) in FastImport.Change.file("README.md", text) }
    let past = try PastRepository([page("---\nlicense: mit\n---\n# Model\n")], [page("# Model\n")])
    var request = Fixture.request
    request.layout = .default
    let audit = try #require(try Fixture.audit(past.git.path, request))
    #expect(audit.cards.isEmpty)
    #expect(audit.findings.isEmpty)
  }

  @Test func whatTheLayoutNeverMatchedIsNoCard() throws {
    let past = try PastRepository([.file("notes.md", Self.text)], [.deleted("notes.md"), .file("x", "x")])
    #expect(try past.blamed(Self.rule) == [])
  }
}

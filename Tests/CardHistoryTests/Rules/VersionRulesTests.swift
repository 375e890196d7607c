import CardChecker
import CardHistory
import TestSupport
import Testing

/// What changed in a card, or around it, while the version that it states stayed the same.
struct VersionRulesTests {
  private static func card(_ body: String) -> FastImport.Change {
    .file("model_card.md", "# Model\n\nIt tells words apart.\n\n\(body)\n")
  }

  private static func version(_ text: String, _ more: String = "") -> FastImport.Change {
    .file("model_card_metadata.yaml", "model_version: \(text)\n\(more)")
  }

  private static func results(_ text: String) -> FastImport.Change { card("## Evaluation Results\n\n\(text)") }
  private static func limits(_ items: String...) -> FastImport.Change {
    card("## Limitations\n\n" + items.map { "- \($0)\n" }.joined())
  }
  private static func weights(_ text: String) -> FastImport.Change { .file("model.pt", text) }

  // MARK: results-changed

  @Test func resultsThatChangeNameTheCommitThatChangedThem() throws {
    let past = try PastRepository(
      [Self.results("Accuracy is 0.91 on 300 words."), Self.version("v1")],
      [Self.results("Accuracy is 0.95 on 300 words.")], [Self.results("Accuracy is 0.95 on 300 words, we think.")])
    #expect(try past.blamed("results-changed") == [try past.git.commit("main~1")])
    #expect(try past.found("results-changed").map(\.finding.detail) == ["No longer there: 0.91."])
  }

  @Test(arguments: [
    "Accuracy is 0.910 on 300 words, and 0.4 on names.", "On 300 words, accuracy is 0.91.",
    "We measured 300 words: 0.91. F1 was not measured.",
  ])
  func newRowsAndAnotherOrderAreNoChange(text: String) throws {
    let past = try PastRepository(
      [Self.results("Accuracy is 0.91 on 300 words."), Self.version("v1")], [Self.results(text)])
    #expect(try past.blamed("results-changed") == [])
  }

  @Test func aNewVersionMayHaveNewResults() throws {
    let before = Self.results("Accuracy is 0.91.")
    let after = Self.results("Accuracy is 0.95.")
    let past = try PastRepository([before, Self.version("v1")], [after, Self.version("v2")])
    #expect(try past.blamed("results-changed") == [])
    let unversioned = try PastRepository([before], [after])
    #expect(try unversioned.blamed("results-changed") == [])
    let undone = try PastRepository([before, Self.version("v1")], [after], [before])
    #expect(try undone.blamed("results-changed") == [])
  }

  // MARK: data-claim-changed

  @Test func aDataClaimThatChangesNamesTheCommit() throws {
    let data = { (text: String) in Self.card("## Training Data\n\n\(text)") }
    let past = try PastRepository(
      [data("It learned from [letters](https://example.org/a), 40 hours."), Self.version("v1")],
      [data("It learned from [letters](https://example.org/b), 40 hours.")], [.file("x", "x")])
    #expect(try past.blamed("data-claim-changed") == [try past.git.commit("main~1")])
    let reworded = try PastRepository(
      [data("It learned from 40 hours of [letters](https://example.org/a)."), Self.version("v1")],
      [data("The [letters](https://example.org/a) that it learned from last 40 hours, 3 of them noise.")])
    #expect(try reworded.blamed("data-claim-changed") == [])
  }

  // MARK: limitation-removed

  @Test func aLimitationThatIsTakenOutNamesTheCommit() throws {
    let (noise, names) = ("It fails in noisy rooms.", "It does not know the names of people.")
    let past = try PastRepository(
      [Self.limits(noise, names)], [Self.limits(names)], [Self.limits(names, "It is slow on old machines.")])
    #expect(try past.blamed("limitation-removed") == [try past.git.commit("main~1")])
    #expect(try past.found("limitation-removed")[0].finding.message == "The card no longer says “\(noise)”.")
  }

  @Test func aLimitationThatIsRewordedOrMovedIsThere() throws {
    let reworded = try PastRepository(
      [Self.limits("It fails in noisy rooms.")], [Self.limits("In noisy rooms it often fails, and with music.")])
    #expect(try reworded.blamed("limitation-removed") == [])
    let moved = try PastRepository(
      [Self.limits("It fails in noisy rooms.")], [Self.card("## Out-of-Scope Use\n\nIt fails in noisy rooms.")])
    #expect(try moved.blamed("limitation-removed") == [])
    let back = try PastRepository(
      [Self.limits("It fails in noisy rooms.")], [Self.limits("None of these.")],
      [Self.limits("It fails in noisy rooms.")])
    #expect(try back.blamed("limitation-removed") == [])
  }

  @Test func aNewVersionMayHaveLostALimitation() throws {
    let past = try PastRepository(
      [Self.limits("It fails in noisy rooms."), Self.version("v1")], [Self.limits(), Self.version("v2")])
    #expect(try past.blamed("limitation-removed") == [])
    let same = try PastRepository(
      [Self.limits("It fails in noisy rooms."), Self.version("v1")], [Self.limits(), Self.version("v1")],
      [.file("x", "x")])
    #expect(try same.blamed("limitation-removed") == [try same.git.commit("main~1")])
  }

  @Test func aRenameKeepsThePast() throws {
    let text = "# Model\n\n## Limitations\n\n- It fails in noisy rooms.\n"
    let past = try PastRepository(
      [.file("a/model_card.md", text)], [.deleted("a/model_card.md"), .file("b/model_card.md", text)],
      [.file("b/model_card.md", "# Model\n\n## Limitations\n\n- None that we know.\n")])
    #expect(try past.blamed("limitation-removed") == [try past.git.commit("main")])
  }

  // MARK: version-unchanged

  @Test func newWeightsUnderAnOldVersionNameTheCardThatShouldHaveSaidSo() throws {
    let past = try PastRepository(
      [Self.card("One."), Self.version("v1"), Self.weights("a")], [Self.weights("b")], [Self.card("Two.")],
      [Self.card("Three.")])
    #expect(try past.blamed("version-unchanged") == [try past.git.commit("main~1")])
    let together = try PastRepository(
      [Self.card("One."), Self.version("v1"), Self.weights("a")], [Self.card("Two."), Self.weights("b")])
    #expect(try together.blamed("version-unchanged") == [try together.git.commit("main")])
    let again = try PastRepository(
      [Self.card("One."), Self.version("v1"), Self.weights("a")], [Self.version("v2"), Self.weights("b")],
      [Self.weights("c")], [Self.card("Two.")])
    #expect(try again.blamed("version-unchanged") == [try again.git.commit("main")])
  }

  @Test func aVersionThatMovesWithItsWeightsIsRight() throws {
    let first: [FastImport.Change] = [Self.card("One."), Self.version("v1"), Self.weights("a")]
    for steps in [
      [[Self.version("v2"), Self.weights("b")], [Self.card("Two.")]],
      [[Self.weights("b")], [Self.version("v2")], [Self.card("Two.")]],
      [[Self.version("v2")], [Self.weights("b")], [Self.card("Two.")]],
      [[.file("model.onnx", "a")], [Self.card("Two.")]],
    ] as [[[FastImport.Change]]] {
      let past = try PastRepository { history in
        var tip = history.commit(first)
        for step in steps { tip = history.commit(step, onto: [tip]) }
      }
      #expect(try past.blamed("version-unchanged") == [])
    }
  }

  @Test func weightsThatTheCardHasNotSeenAreNotSaidTwice() throws {
    let past = try PastRepository(
      [Self.card("One."), Self.version("v1"), Self.weights("a")], [Self.card("Two.")], [Self.weights("b")])
    #expect(try past.blamed("version-unchanged") == [])
    #expect(try past.blamed("weights-newer-than-card") == [try past.git.commit("main")])
  }

  // MARK: score-fell

  @Test func aChangeThatLowersAScoreIsNamedWithItsRules() throws {
    let sound = Self.version("v1", "licenses:\n- type: MIT\n")
    let past = try PastRepository(
      [Self.card("Sound."), sound], [Self.card("{{ model_summary }}")], [.file("x", "x")])
    let found = try past.found("score-fell")
    #expect(found.map(\.introducedBy?.commit.description) == [try past.git.commit("main~1")])
    #expect(found[0].finding.severity == .note)
    #expect(found[0].finding.detail == "Brought by it: placeholder/template-syntax-left.")
  }

  @Test func aChangeThatRaisesAScoreOrFollowsTheFallIsNot() throws {
    let mended = try PastRepository([Self.card("{{ model_summary }}")], [Self.card("Sound.")])
    #expect(try mended.blamed("score-fell") == [])
    let later = try PastRepository(
      [Self.card("Sound.")], [Self.card("{{ model_summary }}")], [Self.card("{{ model_summary }} And more.")])
    #expect(try later.blamed("score-fell") == [])
    #expect(try PastRepository([Self.card("{{ model_summary }}")]).blamed("score-fell") == [])
  }
}

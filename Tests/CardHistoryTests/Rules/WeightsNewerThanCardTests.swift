import CardChecker
import TestSupport
import Testing

/// Weights that the card's last change has not seen.
struct WeightsNewerThanCardTests {
  private static let rule = "weights-newer-than-card"
  private static let card = FastImport.Change.file("model_card.md", "# Model\n\nIt tells words apart.\n")
  private static let newCard = FastImport.Change.file("model_card.md", "# Model\n\nIt tells words apart, better.\n")

  private static func weights(_ text: String, at path: String = "model.safetensors") -> FastImport.Change {
    .file(path, text)
  }

  private static func lfs(_ digit: Character, size: Int = 9, version: String = "v1") -> FastImport.Change {
    let text = "version https://git-lfs.github.com/spec/\(version)\noid sha256:\(String(repeating: digit, count: 64))\n"
    return .file("model.safetensors", text + "size \(size)\n")
  }

  @Test func theCommitThatBroughtThemIsNamed() throws {
    let past = try PastRepository(
      [Self.card, Self.weights("a")], [Self.weights("b")], [Self.weights("c")], [.file("other", "x")])
    #expect(try past.blamed(Self.rule) == [try past.git.commit("main~1")])
    #expect(
      try past.found(Self.rule)[0].finding.message == "The weights changed after the card did: “model.safetensors”.")
  }

  @Test func aCardThatChangedWithThemOrAfterIsUpToDate() throws {
    #expect(
      try PastRepository([Self.card, Self.weights("a")], [Self.newCard, Self.weights("b")]).blamed(Self.rule) == [])
    let after = try PastRepository([Self.card, Self.weights("a")], [Self.weights("b")], [Self.newCard])
    #expect(try after.blamed(Self.rule) == [])
  }

  @Test func metadataThatChangedIsTheCard() throws {
    let past = try PastRepository(
      [Self.card, Self.weights("a")], [Self.weights("b")], [.file("model_card_metadata.yaml", "model_version: v2\n")])
    #expect(try past.blamed(Self.rule) == [])
  }

  @Test func weightsThatWereChangedBackAreTheOnesTheCardSaw() throws {
    let past = try PastRepository([Self.card, Self.weights("a")], [Self.weights("b")], [Self.weights("a")])
    #expect(try past.blamed(Self.rule) == [])
  }

  /// The card changed on one branch and the weights on another; dates say nothing.
  @Test(arguments: [[0, 1], [1, 0]])
  func orderIsAncestry(parents: [Int]) throws {
    let past = try PastRepository { history in
      let root = history.commit([Self.card, Self.weights("a")])
      let side = history.commit(
        [Self.weights("b")], onto: [root], on: "refs/heads/side", at: 1_600_000_000)
      let main = history.commit([Self.newCard], onto: [root], on: "refs/heads/other")
      let marks = parents.map { [main, side][$0] }
      history.commit([Self.newCard, Self.weights("b")], onto: marks)
    }
    #expect(try past.blamed(Self.rule) == [try past.git.commit("side")])
  }

  @Test func newAndDeletedFilesCount() throws {
    let new = try PastRepository([Self.card], [Self.weights("a")])
    #expect(try new.blamed(Self.rule) == [try new.git.commit("main")])
    let gone = try PastRepository([Self.card, Self.weights("a")], [.deleted("model.safetensors")], [.file("x", "x")])
    #expect(try gone.blamed(Self.rule) == [try gone.git.commit("main~1")])
  }

  @Test func ofManyFilesThoseOfTheLastCommitAreNamedFirst() throws {
    let shards = (1...5).map { Self.weights("a", at: "weights/\($0).bin") }
    let past = try PastRepository(
      [Self.card] + shards, [Self.weights("b", at: "weights/1.bin")],
      [
        Self.weights("b", at: "weights/5.bin"), Self.weights("b", at: "weights/4.bin"),
      ], [.file("x", "x")], [.file("x", "y")])
    let found = try past.found(Self.rule)
    #expect(found.map(\.introducedBy?.commit.description) == [try past.git.commit("main~2")])
    #expect(
      found[0].finding.message.hasSuffix("“weights/4.bin”, “weights/5.bin” and “weights/1.bin”.")
        || found[0].finding.message.contains("“weights/4.bin”"))
  }

  @Test func aPointerCountsByItsChecksum() throws {
    let same = try PastRepository([Self.card, Self.lfs("a")], [Self.lfs("a", size: 10, version: "v2")])
    #expect(try same.blamed(Self.rule) == [])
    let other = try PastRepository([Self.card, Self.lfs("a")], [Self.lfs("b")])
    #expect(try other.blamed(Self.rule) == [try other.git.commit("main")])
    let dvc = { (digit: Character) in
      FastImport.Change.file("model.pt.dvc", "outs:\n- md5: \(String(repeating: digit, count: 32))\n  path: model.pt\n")
    }
    let moved = try PastRepository([Self.card, dvc("a")], [dvc("c")])
    #expect(try moved.blamed(Self.rule) == [try moved.git.commit("main")])
  }

  @Test func weightsThatMoveAsTheyAreAreNoNewOnes() throws {
    let intoLFS = try PastRepository([Self.card, Self.weights("123456789")], [Self.lfs("a", size: 9)])
    #expect(try intoLFS.blamed(Self.rule) == [])
    let moved = try PastRepository(
      [Self.card, Self.weights("a")], [.deleted("model.safetensors"), Self.weights("a", at: "v1/model.safetensors")])
    #expect(try moved.blamed(Self.rule) == [])
    let stored = try PastRepository(
      [Self.card, Self.weights("a")],
      [.deleted("model.safetensors"), .file("model.safetensors.dvc", "md5: \(String(repeating: "a", count: 32))\n")])
    #expect(try stored.blamed(Self.rule) == [])
  }

  @Test func weightsBelongToTheNearestCard() throws {
    let past = try PastRepository(
      [Self.card, .file("a/model_card.md", "# A\n"), .file("b/model_card_docs/x-model_card.md", "# B\n")],
      [Self.weights("1", at: "a/deep/x.pt")], [Self.weights("1", at: "b/weights/x.pt")])
    let found = try past.found(Self.rule)
    #expect(found.map(\.finding.path) == ["a/model_card.md", "b/model_card_docs/x-model_card.md"])
    #expect(try past.blamed(Self.rule) == [try past.git.commit("main~1"), try past.git.commit("main")])
  }

  @Test func ofTwoCardsInOneFolderAndOfTestsNothingIsSaid() throws {
    let two = try PastRepository([Self.card, .file("x-model_card.md", "# X\n")], [Self.weights("a")])
    #expect(try two.blamed(Self.rule) == [])
    let tests = try PastRepository([Self.card], [Self.weights("a", at: "tests/tiny.bin")])
    #expect(try tests.blamed(Self.rule) == [])
  }

  @Test func thePolicyMapsOtherFiles() throws {
    let past = try PastRepository([Self.card], [.file("data/numbers.txt", "1")], [Self.weights("a")])
    let found = try past.blamed(Self.rule) { $0.parameters.weights = ["data/*.txt"] }
    #expect(found == [try past.git.commit("main~1")])
    #expect(try past.blamed(Self.rule) { $0.severities["history/weights-newer-than-card"] = .off } == [])
  }

  @Test func codeCountsOnlyWhereItIsMapped() throws {
    let past = try PastRepository([Self.card, .file("train.py", "1")], [.file("train.py", "2")], [.file("x", "x")])
    #expect(try past.blamed("code-newer-than-card") == [])
    let mapped = try past.blamed("code-newer-than-card") { $0.parameters.code = ["*.py"] }
    #expect(mapped == [try past.git.commit("main~1")])
    let unmoved = try past.blamed("code-newer-than-card") { $0.parameters.code = ["src/**"] }
    #expect(unmoved == [])
  }

  @Test func aShallowCloneSaysNothing() throws {
    let past = try PastRepository([Self.card, Self.weights("a")], [Self.weights("b")], [Self.weights("c")])
    let folder = try TemporaryFolder()
    _ = try GitRepository.run(
      ["clone", "--quiet", "--bare", "--depth=2", "file://" + past.git.path, folder.path("shallow.git")], in: nil)
    let audit = try #require(try Fixture.audit(folder.path("shallow.git"), Fixture.request))
    #expect(audit.isPartial)
    #expect(audit.cards.flatMap(\.history).isEmpty)
  }
}

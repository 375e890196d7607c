import CardChecker
import CardHistory
import Git
import TestSupport
import Testing

/// Which commit a card's state and each of its findings come from.
struct OriginTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  private static let clean = "# Model\n\nA text about the model.\n"
  private static let flawed = "# Model\n\nA text about the model.\n\n{{ card_data }}\n"
  private static let rule = "placeholder/template-syntax-left"

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
  }

  private func card() throws -> PresentCard {
    let audit = try #require(try Fixture.audit(repository.path, Fixture.request))
    return try #require(audit.cards.first)
  }

  private func introducer(_ card: PresentCard) throws -> String? {
    let finding = try #require(card.assessment.findings.first { $0.rule == Self.rule })
    return card.origins.introducedBy[finding.fingerprint]?.commit.description
  }

  @Test func aFindingComesFromTheCommitThatBroughtIt() throws {
    var history = FastImport()
    let first = history.commit([.file("model_card.md", Self.clean)])
    let second = history.commit([.file("model_card.md", Self.flawed)], onto: [first])
    let third = history.commit([.file("model_card.md", Self.flawed + "\nMore.\n")], onto: [second])
    history.commit([.file("other", "x")], onto: [third])
    try repository.write(history)
    let card = try card()
    #expect(try introducer(card) == (try repository.commit("main~2")))
    #expect(card.origins.lastChange?.commit.description == (try repository.commit("main~1")))
  }

  @Test func aFindingThatCameBackComesFromTheCommitThatBroughtItBack() throws {
    var history = FastImport()
    var tip = history.commit([.file("model_card.md", Self.flawed)])
    tip = history.commit([.file("model_card.md", Self.clean)], onto: [tip])
    tip = history.commit([.file("model_card.md", Self.flawed)], onto: [tip])
    try repository.write(history)
    #expect(try introducer(try card()) == (try repository.commit("main")))
  }

  @Test func aRenameDoesNotHideWhereAFindingComesFrom() throws {
    var history = FastImport()
    let first = history.commit([.file("a/model_card.md", Self.flawed)])
    history.commit([.deleted("a/model_card.md"), .file("b/model_card.md", Self.flawed)], onto: [first])
    try repository.write(history)
    let card = try card()
    #expect(try introducer(card) == (try repository.commit("main~1")))
    #expect(card.origins.lastChange?.commit.description == (try repository.commit("main")))
  }

  @Test func aMergeIsNotToBlameForWhatASideBranchBrought() throws {
    var history = FastImport()
    let root = history.commit([.file("model_card.md", Self.clean)])
    let side = history.commit([.file("model_card.md", Self.flawed)], onto: [root], on: "refs/heads/side")
    let main = history.commit([.file("other", "x")], onto: [root])
    history.commit([.file("model_card.md", Self.flawed)], onto: [main, side])
    try repository.write(history)
    #expect(try introducer(try card()) == (try repository.commit("side")))
  }

  /// Two cards become one, and one becomes two: each finding is followed along its own card.
  @Test func findingsOfManyCardsAreFollowedEachOnItsOwn() throws {
    var history = FastImport()
    let first = history.commit([.file("a/model_card.md", Self.flawed), .file("b/model_card.md", Self.clean)])
    let second = history.commit([.file("b/model_card.md", Self.flawed)], onto: [first])
    let third = history.commit([.deleted("a/model_card.md"), .file("c/model_card.md", Self.flawed)], onto: [second])
    history.commit([.deleted("b/model_card.md"), .file("d/model_card.md", Self.flawed)], onto: [third])
    try repository.write(history)
    let audit = try #require(try Fixture.audit(repository.path, Fixture.request))
    #expect(audit.cards.map(\.path.description) == ["c/model_card.md", "d/model_card.md"])
    #expect(try audit.cards.map(introducer) == [try repository.commit("main~3"), try repository.commit("main~2")])
    let changes = audit.cards.map { $0.origins.lastChange?.commit.description }
    #expect(changes == [try repository.commit("main~1"), try repository.commit("main")])
  }

  /// What a card links to can go while the card stays as it is.
  @Test func aFindingThatTheTreeBringsComesFromTheCommitThatChangedTheTree() throws {
    let text = "---\nlicense: other\n---\n" + Self.clean + "\nSee [the code](train.py).\n\n{{ card_data }}\n"
    var history = FastImport()
    var tip = history.commit([.file("model_card.md", text), .file("train.py", "x")])
    for number in 0..<3 { tip = history.commit([.file("other", "\(number)")], onto: [tip]) }
    history.commit([.deleted("train.py")], onto: [tip])
    try repository.write(history)
    let card = try card()
    #expect(try introducer(card) == (try repository.commit("main~4")))
    for finding in card.assessment.findings where finding.message.contains("train.py") {
      #expect(card.origins.introducedBy[finding.fingerprint]?.commit.description == (try repository.commit("main")))
    }
  }

  @Test func beyondTheBoundaryOfAShallowCloneNobodyIsNamed() throws {
    var history = FastImport()
    let first = history.commit([.file("model_card.md", Self.flawed)])
    history.commit([.file("other", "x")], onto: [first])
    try repository.write(history)
    _ = try GitRepository.run(
      ["clone", "--quiet", "--bare", "--depth=1", "file://" + repository.path, folder.path("shallow.git")], in: nil)
    let audit = try #require(try Fixture.audit(folder.path("shallow.git"), Fixture.request))
    #expect(audit.isPartial)
    #expect(audit.cards.first?.origins.lastChange == nil)
    #expect(audit.cards.first?.origins.introducedBy.isEmpty == true)
  }
}

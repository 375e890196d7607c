import CardChecker
import CardHistory
import Git
import TestSupport
import Testing

/// A repository with a past, and what the rules on history say of its head.
struct PastRepository {
  static let card = "model_card.md"
  static let metadata = "model_card_metadata.yaml"

  private let folder: TemporaryFolder
  let git: GitRepository

  init(_ write: (inout FastImport) -> Void) throws {
    folder = try TemporaryFolder()
    git = try GitRepository(at: folder.path("repo.git"))
    var history = FastImport()
    write(&history)
    try git.write(history)
  }

  /// Commits one after the other.
  init(_ steps: [FastImport.Change]...) throws {
    try self.init { history in
      var tip: FastImport.Mark?
      for step in steps { tip = history.commit(step, onto: [tip].compactMap(\.self)) }
    }
  }

  /// What a rule found, and the commit that it names; audited at once and step by step, which has to come to the same.
  func found(
    _ rule: String, on day: String? = nil, _ change: (inout Policy) -> Void = { _ in }
  ) throws -> [HistoryFinding] {
    var policy = Policy.default
    change(&policy)
    var request = Fixture.request
    request.policy = RepositoryPolicy(policy)
    request.today = day.flatMap { CivilDay($0) }
    let whole = try #require(try Fixture.audit(git.path, request))
    let tip = try git.commit("main")
    for commit in try git.git("rev-list", "--reverse", "--first-parent", "main").lines {
      try git.git("update-ref", "refs/heads/main", commit)
      request.cursor = try Fixture.audit(git.path, request)?.cursor ?? request.cursor
    }
    request.demandsReport = true
    let stepwise = try #require(try Fixture.audit(git.path, request))
    #expect(try git.commit("main") == tip)
    #expect(Fixture.present(stepwise) == Fixture.present(whole))
    return (whole.findings + whole.cards.flatMap(\.history)).filter { $0.finding.rule == "history/\(rule)" }
  }

  /// The commits that a rule's findings name.
  func blamed(_ rule: String, _ change: (inout Policy) -> Void = { _ in }) throws -> [String?] {
    try found(rule, change).map { $0.introducedBy?.commit.description }
  }
}

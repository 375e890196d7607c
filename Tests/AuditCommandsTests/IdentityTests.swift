import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// Paths that look the same, or whose bytes look like another's text, are not taken for one another.
struct IdentityTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository
  private let files: ReportFiles

  /// In byte order: composed after decomposed, a literal percent sign before a byte that is no text.
  private static let names: [[UInt8]] = [
    Array("caf%E9-model_card.md".utf8), Array("cafe\u{301}-model_card.md".utf8), Array("caf\u{E9}-model_card.md".utf8),
    Array("caf".utf8) + [0xE9] + Array("-model_card.md".utf8),
  ]
  private static let shown = ["caf%25E9", "cafe\u{301}", "caf\u{E9}", "caf%E9"].map {
    Array("\($0)-model_card.md".utf8)
  }

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("model.git"))
    files = ReportFiles(folder: folder.path("reports"))
  }

  /// Puts a commit on top that holds a card for each name, with the number given; none where it is nil.
  private func commit(_ versions: [Int?]) throws {
    var tree: [UInt8] = []
    for (name, version) in zip(Self.names, versions) {
      guard let version else { continue }
      let blob = try repository.git("hash-object", "-w", "--stdin", input: Array("# \(version)\n".utf8)).lines[0]
      tree += Array("100644 blob \(blob)\t".utf8) + name + [0]
    }
    let id = try repository.git("mktree", "-z", input: tree).lines[0]
    let parents = (try? repository.commit("main")).map { ["-p", $0] } ?? []
    let commit = try repository.git(["commit-tree", id, "-m", "m"] + parents).lines[0]
    try repository.git("update-ref", "refs/heads/main", commit)
  }

  private func audit(into files: ReportFiles, _ options: String...) throws {
    _ = try Command.run(AuditProgram.path, ["now", repository.path, "--reports", files.folder] + options)
  }

  @Test func eachIsShownInItsOwnWay() throws {
    try commit([1, 2, 3, 4])
    try audit(into: files)
    #expect(try files.report("model").cards.map { Array($0.path.utf8) } == Self.shown)
    #expect(try files.history("model").map { Array($0.card.utf8) } == Self.shown)
    #expect(try files.events().map { Array(($0.card ?? "").utf8) } == Self.shown)
  }

  @Test func oneThatIsRecordedDoesNotHideTheOthers() throws {
    try commit([1, 2, 3, 4])
    for cards in ["caf\u{E9}-*", "caf%E9-*", "*_card.md"] { try audit(into: files, "--cards", cards) }
    #expect(Set(try files.history("model").map { Array($0.card.utf8) }) == Set(Self.shown))
    #expect(try files.history("model").count == Self.shown.count)
  }

  @Test func stepByStepEqualsAtOnce() throws {
    for versions in [[1, 1, 1, 1], [1, 2, 1, 1], [1, 2, 3, 1], [1, nil, 3, 4], [1, nil, 3, 4]] {
      try commit(versions)
      try audit(into: files)
    }
    let once = ReportFiles(folder: folder.path("once"))
    try audit(into: once)
    let report = "repositories/model/report.json"
    #expect(try files.snapshot()[report] == once.snapshot()[report])
    #expect(try files.events().last?.to == Status.none)
    #expect(try Array(#require(files.events().last?.card).utf8) == Self.shown[1])
  }
}

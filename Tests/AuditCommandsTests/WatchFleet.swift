import CardChecker
import Foundation
import Records
import TestSupport

/// Small repositories, each with one card, for a daemon to watch.
struct WatchFleet {
  let root: TemporaryFolder
  let files: ReportFiles

  init(_ names: [String]) throws {
    root = try TemporaryFolder()
    files = ReportFiles(folder: root.path("reports"))
    let model = try GitRepository(at: root.path("model"))
    var history = FastImport()
    history.commit([.file("model_card.md", "# Card\n")])
    try model.write(history)
    try FileManager.default.removeItem(atPath: model.path + "/hooks")
    for name in names { try copy("model", name) }
  }

  var folder: String { root.path("fleet") }

  func path(_ name: String) -> String { "\(folder)/\(name).git" }

  /// Puts a copy of the first repository under a name.
  func copy(_ source: String, _ name: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: root.path(source), toPath: path(name))
  }

  func repository(_ name: String) -> GitRepository { GitRepository(existing: path(name)) }

  /// Starts a daemon that watches `paths`, by default the folder of all.
  func watch(
    paths: [String]? = nil, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> WatchProcess {
    try WatchProcess((paths ?? [folder]) + arguments, reports: files.folder, environment: environment)
  }

  /// Adds a commit with a new card, as a push does.
  ///
  /// - Returns: its id.
  @discardableResult
  func push(_ text: String, to name: String, ref: String = "refs/heads/main") throws -> String {
    let git = repository(name)
    let blob = try git.git("hash-object", "-w", "--stdin", input: Array(text.utf8)).lines[0]
    return try push(blob: blob, to: name, ref: ref)
  }

  /// Adds a commit of which the card cannot be read to its end: libgit2 waits for ever for the rest of the object.
  func pushTornCard(to name: String) throws {
    let git = repository(name)
    let text = (0..<400).map { "Sentence \($0) says \($0 * 7919 % 1000).\n" }.joined()
    let blob = try git.git("hash-object", "-w", "--stdin", input: Array(text.utf8)).lines[0]
    let object = URL(fileURLWithPath: "\(git.path)/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    let bytes = try Data(contentsOf: object)
    try FileManager.default.removeItem(at: object)
    try bytes.prefix(bytes.count / 2).write(to: object)
    try push(blob: blob, to: name, ref: "refs/heads/main")
  }

  @discardableResult
  private func push(blob: String, to name: String, ref: String) throws -> String {
    let git = repository(name)
    let tree = try git.git("mktree", "--missing", input: Array("100644 blob \(blob)\tmodel_card.md\n".utf8)).lines[0]
    let commit = try git.git("commit-tree", tree, "-p", ref, "-m", "m").lines[0]
    try git.git("update-ref", ref, commit)
    return commit
  }

  /// The commit that the report of a repository describes; nil where it could not be audited.
  func reportedHead(_ name: String) -> String? {
    guard let report = try? files.report(name), report.status != .unknown else { return nil }
    return report.head?.commit.description
  }
}

import Foundation
import TestSupport

/// Twenty repositories: sound ones, and one for each way in which a repository cannot be audited.
struct ExampleFleet {
  let folder: String
  /// Names of the repositories that can be audited.
  let sound: [String]
  /// Names of the others, each with the code of the error.
  let unsound: [String: String]

  init(in root: TemporaryFolder) throws {
    folder = root.path("fleet")
    sound =
      ["empty", "unborn", "cardless", "shallow"] + (0..<6).map { "sound-\($0)" }
    unsound = [
      "absent": "content-absent", "corrupt": "corrupt", "missing": "missing-object", "sha256": "unsupported",
      "reftable": "unsupported", "notgit": "not-a-repository", "foreign": "foreign-owner", "deep": "over-limit",
      "hanging": "timed-out", "pipe": "not-a-regular-file",
    ]
    for number in 0..<6 { try Self.write(number, to: try repository("sound-\(number)")) }
    _ = try repository("empty")
    try repository("unborn").git("symbolic-ref", "HEAD", "refs/heads/nowhere")
    try writeCardless()
    try writeUnsound(origin: GitRepository(existing: path("sound-0")))
  }

  func path(_ name: String) -> String { "\(folder)/\(name).git" }

  private func repository(_ name: String) throws -> GitRepository {
    try GitRepository(at: path(name))
  }

  private static func write(_ number: Int, to repository: GitRepository) throws {
    try repository.write(RandomHistory.stream(seed: UInt64(number + 50), commits: 25, folders: 4))
  }

  private func writeCardless() throws {
    var history = FastImport()
    history.commit([.file("README.md", "# A library\n")])
    try repository("cardless").write(history)
  }

  private func clone(_ origin: GitRepository, as name: String, _ options: String...) throws {
    _ = try GitRepository.run(
      ["clone", "--quiet", "--bare"] + options + ["file://" + origin.path, path(name)], in: nil)
  }

  private func writeUnsound(origin: GitRepository) throws {
    try clone(origin, as: "shallow", "--depth=2")
    try origin.git("config", "uploadpack.allowFilter", "true")
    try clone(origin, as: "absent", "--filter=blob:none")
    try clone(origin, as: "foreign")
    _ = chown(path("foreign"), 12_345, 12_345)
    _ = try GitRepository.run(["init", "--quiet", "--bare", "--object-format=sha256", path("sha256")], in: nil)
    try clone(origin, as: "reftable")
    try GitRepository(existing: path("reftable")).git("config", "core.repositoryFormatVersion", "1")
    try GitRepository(existing: path("reftable")).git("config", "extensions.refStorage", "reftable")
    try FileManager.default.createDirectory(atPath: path("notgit"), withIntermediateDirectories: true)
    try writeDeep()
    for name in ["corrupt", "missing", "hanging", "pipe"] { try damage(name) }
  }

  private func writeDeep() throws {
    var history = FastImport()
    history.commit([.file(String(repeating: "d/", count: 400) + "model_card.md", "# Deep\n")])
    try repository("deep").write(history)
  }

  /// A repository of loose objects whose one card is damaged in one way.
  private func damage(_ name: String) throws {
    let repository = try repository(name)
    let blob = try repository.git("hash-object", "-w", "--stdin", input: Array(Self.longCard.utf8)).lines[0]
    let tree = try repository.git("mktree", input: Array("100644 blob \(blob)\tmodel_card.md\n".utf8)).lines[0]
    try repository.git("update-ref", "refs/heads/main", try repository.git("commit-tree", tree, "-m", "m").lines[0])
    let object = URL(fileURLWithPath: "\(repository.path)/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    var bytes = try Data(contentsOf: object)
    try FileManager.default.removeItem(at: object)
    switch name {
    // A torn write: libgit2 waits for ever for the rest of the object.
    case "hanging": try bytes.prefix(bytes.count / 2).write(to: object)
    case "corrupt":
      bytes[bytes.count / 2] ^= 0xFF
      try bytes.write(to: object)
    case "pipe":
      try FileManager.default.removeItem(atPath: repository.path + "/HEAD")
      _ = mkfifo(repository.path + "/HEAD", 0o644)
    default: break
    }
  }

  private static let longCard = "# Card\n\n" + (0..<400).map { "Sentence \($0) says \($0 * 7919 % 1000).\n" }.joined()
}

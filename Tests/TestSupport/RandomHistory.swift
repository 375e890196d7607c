/// Histories of every shape: branches, merges that keep, mix and invent, octopus merges, renames, deletions, changes
/// of mode and kind, in many folders.
public struct RandomHistory {
  private var random: SeededGenerator
  private var history = FastImport(start: 1_600_000_000)
  private var commits: [(mark: FastImport.Mark, tree: [String: File])] = []
  private let folders: [String]

  private struct File: Equatable {
    var text: String
    var mode: String
  }

  public init(seed: UInt64, folders: Int = 12) {
    random = SeededGenerator(seed: seed)
    self.folders = [""] + (0..<folders).map { $0 % 3 == 0 ? "m\($0)/" : "deep/er\($0 % 5)/m\($0)/" }
  }

  /// The stream of `count` commits; the last one is `refs/heads/main`.
  public static func stream(seed: UInt64, commits count: Int, folders: Int = 12) -> FastImport {
    var builder = RandomHistory(seed: seed, folders: folders)
    for _ in 0..<count { builder.addCommit() }
    builder.mergeAll()
    return builder.history
  }

  private mutating func addCommit() {
    let parents = pickParents()
    var tree = parents.first.map { commits[$0].tree } ?? [:]
    for parent in parents.dropFirst() { merge(commits[parent].tree, into: &tree) }
    // A merge that changes nothing of its own is as common as one that does.
    let edits = parents.count > 1 && Bool.random(using: &random) ? 0 : Int.random(in: 1...4, using: &random)
    for _ in 0..<edits { edit(&tree) }
    commit(tree, onto: parents)
  }

  private mutating func mergeAll() {
    commit(commits.last?.tree ?? [:], onto: Array(commits.indices.suffix(4).reversed()))
  }

  private mutating func commit(_ tree: [String: File], onto parents: [Int]) {
    let files = tree.keys.sorted().map { FastImport.Change.file($0, tree[$0]!.text, mode: tree[$0]!.mode) }
    let mark = history.commit(
      [.everythingDeleted] + files, onto: parents.map { commits[$0].mark },
      author: "Author \(commits.count % 7) <a\(commits.count % 7)@example.org>")
    commits.append((mark, tree))
  }

  private mutating func pickParents() -> [Int] {
    if commits.isEmpty { return [] }
    let count = [1, 1, 1, 1, 2, 2, 3, 5].randomElement(using: &random)!
    let recent = commits.indices.suffix(8)
    return Array(Set((0..<count).map { _ in recent.randomElement(using: &random)! })).sorted(by: >)
  }

  private mutating func merge(_ other: [String: File], into tree: inout [String: File]) {
    for path in Set(other.keys).union(tree.keys).sorted() where other[path] != tree[path] {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<6: tree[path] = other[path]
      case 9: tree[path] = File(text: "evil \(Int.random(in: 0..<50, using: &random))", mode: "100644")
      default: break
      }
    }
  }

  private mutating func edit(_ tree: inout [String: File]) {
    let path = pickPath()
    let number = Int.random(in: 0..<40, using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: tree[path] = nil
    case 1: tree[path]?.mode = "100755"
    case 2: tree[path] = File(text: "elsewhere", mode: "120000")
    case 3: tree[path] = File(text: String(repeating: "ab12", count: 10), mode: "160000")
    case 4: rename(path, &tree)
    default: tree[path] = File(text: "# Card\n\nText \(number)\n", mode: "100644")
    }
    removeConflicts(with: path, &tree)
  }

  private mutating func rename(_ path: String, _ tree: inout [String: File]) {
    let target = pickPath()
    guard let file = tree.removeValue(forKey: path) else { return }
    tree[target] = file
    removeConflicts(with: target, &tree)
  }

  // A path cannot be a file and a folder at once.
  private func removeConflicts(with path: String, _ tree: inout [String: File]) {
    for other in tree.keys where other.hasPrefix(path + "/") || path.hasPrefix(other + "/") { tree[other] = nil }
  }

  private mutating func pickPath() -> String {
    let names = [
      "model_card.md", "MODEL_CARD.md", "x-model-card.md", "model_card_metadata.yaml", "model_card_images/a.png",
      "notes.md", "model_card.md/model_card.md",
    ]
    return folders.randomElement(using: &random)! + names.randomElement(using: &random)!
  }
}

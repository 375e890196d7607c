@testable import CardChecker

/// One change of a compliant card, as a row of `mutations.yaml` describes it.
struct Mutation: CustomStringConvertible {
  let card: String
  let policy: Policy
  /// The rules that find something which they did not find before.
  let finds: Set<String>
  private let row: YAMLValue
  private let file: String

  init(_ row: YAMLValue) throws {
    guard let card = row["card"]?.text, let file = row["file"]?.text, let finds = row["finds"] else {
      throw MutationError(description: "a row lacks card, file or finds: \(row)")
    }
    self.row = row
    self.card = card
    self.file = file
    self.finds = Set(finds.texts)
    policy = try MutationPolicies.named(row["policy"]?.text)
  }

  /// Whether taking something right away can mend it: what stands twice or in disorder, a file that is broken.
  var isMendedElsewhere: Bool {
    !finds.isDisjoint(with: [
      "structure/section-order", "structure/section-duplicated", "metadata/key-duplicate", "metadata/file-invalid",
      "images/alt-duplicate",
    ])
  }

  var description: String {
    guard case .mapping(let entries, _) = row else { return card }
    return entries.map { entry in
      if case .scalar(let scalar) = entry.value { return "\(entry.key.text): \(scalar.text)" }
      return "\(entry.key.text): \(entry.value.texts.joined(separator: " "))"
    }.joined(separator: "; ")
  }

  /// The tree with the change made.
  func applied(to tree: CardTree) throws -> CardTree {
    var tree = tree
    if let path = argument("remove") {
      guard tree.files.removeValue(forKey: path) != nil else { throw error("there is no \(path)") }
    }
    if let path = argument("path") {
      tree.files[path] = try argument("content").map { Array($0.utf8) } ?? content(of: argument("copy"), in: tree)
    }
    if let whole = argument("whole") { tree.files[file] = Array(whole.utf8) }
    let text = String(decoding: try content(of: file, in: tree, orEmpty: row["remove"] != nil), as: UTF8.self)
    if let changed = try changed(text) { tree.files[file] = Array(changed.utf8) }
    return tree
  }

  private func changed(_ text: String) throws -> String? {
    if let passage = argument("replace") { return try replacing(passage, by: argument("by") ?? "", in: text) }
    if let heading = argument("cut") { return try MarkdownSections(text).cutting(heading) }
    if let heading = argument("empty") { return try MarkdownSections(text).emptying(heading) }
    if let heading = argument("move"), let next = argument("before") {
      return try MarkdownSections(text).moving(heading, before: next)
    }
    if let key = argument("key") {
      return try TopLevelKeys(text).setting(key, to: argument("to") == "cut" ? nil : argument("to") ?? "")
    }
    return nil
  }

  private func replacing(_ passage: String, by other: String, in text: String) throws -> String {
    guard text.ranges(of: passage).count == 1 else { throw error("“\(passage)” does not stand there once") }
    return text.replacing(passage, with: other)
  }

  /// The text of an argument, blank ones included.
  private func argument(_ name: String) -> String? {
    guard case .scalar(let scalar)? = row[name] else { return nil }
    return scalar.text
  }

  private func content(of path: String?, in tree: CardTree, orEmpty: Bool = false) throws -> [UInt8] {
    guard let path, let bytes = tree.files[path] ?? (orEmpty ? [] : nil) else {
      throw error("there is no \(path ?? "path")")
    }
    return bytes
  }

  private func error(_ message: String) -> MutationError {
    MutationError(description: "\(self): \(message)")
  }
}

/// Why a mutation cannot be made.
struct MutationError: Error, CustomStringConvertible {
  let description: String
}

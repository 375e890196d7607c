/// What git itself says of a history: the oracle that records are held against.
public enum GitLog {
  /// One path that one commit changed against all its parents.
  public struct Row: Hashable, Sendable, CustomStringConvertible {
    public let commit: String
    public let path: String
    /// The blob there; nil where the commit deletes the path.
    public let blob: String?

    public init(commit: String, path: String, blob: String?) {
      self.commit = commit
      self.path = path
      self.blob = blob
    }

    public var description: String { "\(commit.prefix(7)) \(path) \(blob?.prefix(7) ?? "deleted")" }
  }

  /// The rows of `git log REVISIONS -c --raw`, for paths that `isCard` accepts, in no order.
  public static func rows(
    of repository: GitRepository, _ revisions: [String] = ["HEAD"], isCard: (String) -> Bool
  ) throws -> [Row] {
    let arguments = ["log", "-c", "--raw", "--no-renames", "--no-abbrev", "-z", "--format=commit %H"] + revisions
    var rows: [Row] = []
    var commit = ""
    var entry: Substring?
    for field in try repository.git(arguments).text.split(separator: "\0") {
      // A commit's line is followed by its entries, each of them by its path.
      for part in field.split(separator: "\n") {
        if part.hasPrefix("commit ") {
          commit = String(part.dropFirst(7))
        } else if part.hasPrefix(":") {
          entry = part
        } else if let raw = entry {
          if isCard(String(part)) { rows.append(row(commit, raw, String(part))) }
          entry = nil
        }
      }
    }
    return rows
  }

  private static func row(_ commit: String, _ raw: Substring, _ path: String) -> Row {
    let blob = raw.split(separator: " ").dropLast().last.map(String.init) ?? ""
    return Row(commit: commit, path: path, blob: blob.allSatisfy { $0 == "0" } ? nil : blob)
  }
}

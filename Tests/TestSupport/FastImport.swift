/// A history in the words of `git fast-import`: commits with any parents and any trees, by the thousand.
public struct FastImport: Sendable {
  /// A commit of the stream.
  public struct Mark: Hashable, Sendable {
    let number: Int
  }

  /// One change to the tree of the first parent.
  public enum Change: Sendable {
    case file(String, [UInt8], mode: String)
    case deleted(String)
    /// An empty tree to begin with.
    case everythingDeleted

    public static func file(_ path: String, _ text: String, mode: String = "100644") -> Change {
      .file(path, Array(text.utf8), mode: mode)
    }
  }

  public private(set) var stream: [UInt8] = []
  private var count = 0
  private var time: Int64

  /// - Parameter start: the time of the first commit, in seconds since 1970; each next one is a minute later.
  public init(start: Int64 = 1_700_000_000) {
    time = start
  }

  /// Adds a commit on top of `parents`, and puts `branch` there.
  ///
  /// - Parameter at: its time; by default a minute after the last one.
  @discardableResult
  public mutating func commit(
    _ changes: [Change], onto parents: [Mark] = [], on branch: String = "refs/heads/main", at moment: Int64? = nil,
    author: String = "Ada <ada@example.org>"
  ) -> Mark {
    count += 1
    time = moment ?? time + 60
    if parents.isEmpty { say("reset \(branch)") }
    say("commit \(branch)\nmark :\(count)\nauthor \(author) \(time) +0000")
    say("committer \(author) \(time) +0000\ndata 1\nm")
    for (index, parent) in parents.enumerated() { say("\(index == 0 ? "from" : "merge") :\(parent.number)") }
    for change in changes { add(change) }
    say("")
    return Mark(number: count)
  }

  /// Puts a ref on a commit.
  public mutating func set(_ ref: String, to mark: Mark) {
    say("reset \(ref)\nfrom :\(mark.number)\n")
  }

  private mutating func add(_ change: Change) {
    switch change {
    case .file(let path, let content, "160000"):
      say("M 160000 \(String(decoding: content, as: UTF8.self)) \(Self.quoted(path))")
    case .file(let path, let content, let mode):
      say("M \(mode) inline \(Self.quoted(path))\ndata \(content.count)")
      stream += content + [UInt8(ascii: "\n")]
    case .deleted(let path): say("D \(Self.quoted(path))")
    case .everythingDeleted: say("deleteall")
    }
  }

  private static func quoted(_ path: String) -> String {
    "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private mutating func say(_ line: String) {
    stream += Array((line + "\n").utf8)
  }
}

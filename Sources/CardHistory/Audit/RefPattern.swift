import CardChecker
import Git

/// What `--refs` takes, but for HEAD: the name of a ref, or a glob over names; what does not begin with `refs/` means
/// branches.
struct RefPattern: Sendable {
  /// The pattern as it was written.
  let text: String
  private let glob: Glob

  init(_ text: String) {
    self.text = text
    glob = Glob(text.utf8.starts(with: "refs/".utf8) ? text : "refs/heads/\(text)")
  }

  /// Whether the pattern can mean one ref only: names of refs hold none of these characters.
  var isName: Bool { !text.utf8.contains { "*?[\\".utf8.contains($0) } }

  func matches(_ name: RefName) -> Bool {
    glob.matches(name.bytes)
  }
}

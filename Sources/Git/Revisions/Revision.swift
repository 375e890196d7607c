/// One commit as a person names it: a ref or an id, and steps from there to its ancestors (`git help revisions`).
struct Revision: Hashable {
  /// A way from a commit to an ancestor.
  enum Step: Hashable {
    /// `^n`: the nth parent, from 1; 0 is the commit itself.
    case parent(Int)
    /// `~n`: the first parent, n times.
    case firstParents(Int)
  }

  let name: String
  let steps: [Step]

  /// Parses `NAME`, `NAME~2`, `NAME^`, `NAME^2~3` and the like; nil for anything else.
  init?(_ text: String) {
    let name = text.prefix { $0 != "~" && $0 != "^" }
    guard !name.isEmpty, let steps = Self.steps(text[name.endIndex...]) else { return nil }
    self.name = name == "@" ? "HEAD" : String(name)
    self.steps = steps
  }

  private static func steps(_ text: Substring) -> [Step]? {
    var steps: [Step] = []
    var rest = text
    while let mark = rest.popFirst() {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard mark == "~" || mark == "^", let number = digits.isEmpty ? 1 : Int(digits) else { return nil }
      steps.append(mark == "~" ? .firstParents(number) : .parent(number))
      rest = rest[digits.endIndex...]
    }
    return steps
  }
}

extension Revision {
  /// The full names of refs that `name` may mean, the first one that is there counting.
  var references: [String] {
    let names = ["refs/\(name)", "refs/tags/\(name)", "refs/heads/\(name)", "refs/remotes/\(name)"]
    let full = name == "HEAD" ? [name] : []
    return full + ([name] + names + ["refs/remotes/\(name)/HEAD"]).filter { RefName.isSafe($0.utf8) }
  }
}

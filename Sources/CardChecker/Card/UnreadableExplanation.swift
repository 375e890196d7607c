extension Unreadable {
  /// The reason as half a sentence.
  public var explanation: String {
    switch self {
    case .symlink: "it is a symbolic link, and links are not followed"
    case .submodule: "it is a submodule"
    case .overLimit(let bytes): "it has \(bytes) bytes, which is more than the limit"
    case .notUTF8(let line): "line \(line) is not UTF-8"
    case .lfsPointer: "it is a Git LFS pointer, and the text itself is not in the repository"
    case .tooComplex(let complexity): complexity.explanation
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .symlink, .submodule: "Put the file itself at this path."
    case .overLimit: "Shorten the file; move long tables and logs to files that it links to."
    case .notUTF8: "Save the file as UTF-8."
    case .lfsPointer: "Exclude the file from Git LFS and commit its text."
    case .tooComplex(let complexity): complexity.remedy
    }
  }

  /// The line that the reason names.
  var line: Int {
    switch self {
    case .notUTF8(let line): line
    case .tooComplex(let complexity): complexity.line
    case .symlink, .submodule, .overLimit, .lfsPointer: 1
    }
  }
}

extension Unreadable.Complexity {
  var explanation: String {
    switch self {
    case .tableCells(let line): "up to line \(line) its tables have more cells than are read"
    case .nesting(let line): "line \(line) is nested deeper than is read"
    case .brackets(let line): "the paragraph of line \(line) has more brackets than are read"
    case .emphasis(let line): "the paragraph of line \(line) has more emphasis marks and backticks than are read"
    case .yaml(let line): "the YAML of line \(line) is nested deeper, or refers to itself more often, than is read"
    }
  }

  var remedy: String {
    switch self {
    case .tableCells: "Move large tables to files that the card links to."
    case .nesting: "Use fewer lists and quotes inside each other."
    case .brackets, .emphasis: "Divide the paragraph with blank lines."
    case .yaml: "Write the values out, in plain keys and lists."
    }
  }

  var line: Int {
    switch self {
    case .tableCells(let line), .nesting(let line), .brackets(let line), .emphasis(let line), .yaml(let line): line
    }
  }
}

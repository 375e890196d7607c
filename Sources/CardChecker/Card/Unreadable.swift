/// Why the text of a card or of its metadata cannot be read.
public enum Unreadable: Error, Hashable, Sendable {
  /// A symbolic link stands at the path; it is never followed.
  case symlink
  /// A submodule stands at the path.
  case submodule
  /// The file has more bytes than are read.
  case overLimit(bytes: Int)
  /// The bytes are not UTF-8; `line` is the first that is not.
  case notUTF8(line: Int)
  /// A Git LFS pointer stands where the text should.
  case lfsPointer
  /// The text is built so that parsing it could take forever.
  case tooComplex(Complexity)

  /// What makes a text too complex to parse.
  public enum Complexity: Hashable, Sendable {
    /// Tables of more cells than are read.
    case tableCells(line: Int)
    /// Quotes or lists inside each other, deeper than are read.
    case nesting(line: Int)
    /// More square brackets in one paragraph than are read.
    case brackets(line: Int)
    /// Longer runs of emphasis marks or backticks in one paragraph than are read.
    case emphasis(line: Int)
    /// YAML collections inside each other, or references to each other, beyond what is read.
    case yaml(line: Int)
  }
}

/// Where in a settings file something stands.
public struct SettingsPlace: Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named.
  public let file: String
  /// The line, from 1; nil where the whole file is meant.
  public let line: Int?
  /// The column, from 1.
  public let column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, which editors and terminals follow.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  /// An error at this place.
  package func error(_ message: String) -> SettingsError {
    SettingsError(file: file, line: line, column: column, message: message)
  }
}

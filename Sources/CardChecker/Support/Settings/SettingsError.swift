/// What is wrong with a settings file, such as a configuration or a policy, and where.
public struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named.
  public let file: String
  /// The line, from 1; nil where the whole file is meant.
  public let line: Int?
  /// The column, from 1.
  public let column: Int?
  /// What is wrong and, where that can be told, what was probably meant.
  public let message: String

  /// `file:line:column: message`.
  public var description: String {
    "\(SettingsPlace(file: file, line: line, column: column)): \(message)"
  }
}

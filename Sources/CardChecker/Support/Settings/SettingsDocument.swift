import Yams

/// A YAML mapping whose keys are known, and whose every value can say where it stands.
package struct SettingsDocument {
  private let node: Node
  private let file: String

  /// - Throws: `SettingsError` where the text is no YAML.
  package init(_ text: String, file: String) throws(SettingsError) {
    self.file = file
    do {
      node = try Yams.compose(yaml: text) ?? Node.mapping(Node.Mapping([]))
    } catch {
      throw Self.syntaxError(error, file: file)
    }
  }

  /// The outermost mapping.
  package func root(keys: [String]) throws(SettingsError) -> SettingsSection {
    try SettingsSection(node, file: file, keys: keys)
  }

  private static func syntaxError(_ error: any Error, file: String) -> SettingsError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      SettingsError(file: file, line: mark.line, column: mark.column, message: "this is no YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      SettingsError(
        file: file, line: context.mark.line, column: context.mark.column,
        message: "the key \(keys.joined(separator: ", ")) stands twice")
    default:
      SettingsError(file: file, line: nil, column: nil, message: "this is no YAML: \(error)")
    }
  }
}

import SystemPackage
import Yams

/// A YAML mapping whose keys are known, and whose every value can say where it stands.
struct ConfigurationDocument {
  private let node: Node
  private let file: String

  /// - Throws: `ConfigurationError` where the text is no YAML.
  init(_ text: String, file: FilePath) throws(ConfigurationError) {
    self.file = file.string
    do {
      node = try Yams.compose(yaml: text) ?? Node.mapping(Node.Mapping([]))
    } catch {
      throw Self.syntaxError(error, file: file.string)
    }
  }

  /// The outermost mapping.
  func root(keys: [String]) throws(ConfigurationError) -> ConfigurationSection {
    try ConfigurationSection(node, file: file, keys: keys)
  }

  private static func syntaxError(_ error: any Error, file: String) -> ConfigurationError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ConfigurationError(file: file, line: mark.line, column: mark.column, message: "this is no YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      ConfigurationError(
        file: file, line: context.mark.line, column: context.mark.column,
        message: "the key \(keys.joined(separator: ", ")) stands twice")
    default:
      ConfigurationError(file: file, line: nil, column: nil, message: "this is no YAML: \(error)")
    }
  }
}

/// Where a value stands in a metadata document; spelled out only where something is wrong there.
indirect enum MetadataPath: Sendable {
  case root
  /// A document of which there may be several.
  case file(String)
  case key(MetadataPath, String)
  /// An element of a list, by its place and, where it has one, its name.
  case element(MetadataPath, Int, name: String?)

  /// The path as authors read it, such as `authors[0].type`.
  var text: String { spelled { index, _ in String(index) } }

  /// The path that stays the same where elements are added before: `authors[Jane Doe].type`.
  var stableText: String { spelled { index, name in name ?? String(index) } }

  /// The last key.
  var name: String {
    switch self {
    case .root, .file: ""
    case .key(_, let name): name
    case .element(let list, _, _): list.name
    }
  }

  private func spelled(_ element: (Int, String?) -> String) -> String {
    switch self {
    case .root: return ""
    case .file(let name): return name
    case .key(.root, let name): return name
    case .key(.file(let file), let name): return "\(file): \(name)"
    case .key(let parent, let name): return "\(parent.spelled(element)).\(name)"
    case .element(let list, let index, let name): return "\(list.spelled(element))[\(element(index, name))]"
    }
  }
}

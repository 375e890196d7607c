/// Finds out where the addresses of a card lead.
struct DestinationReader {
  /// The path of the card.
  let card: RepositoryPath
  /// Where the repository is shown; nil where that is not known.
  let repository: RepositoryAddress?
  /// Whether the card may be shown at the root of a model's page on Hugging Face, where other relative addresses work.
  let isModelPage: Bool

  private static let lengthLimit = 1_024
  private static let depthLimit = 24

  /// Where an address leads; in HTML a browser takes a backslash for a slash.
  func destination(of address: [UInt8], isMarkup: Bool) -> Destination {
    let url = Array(address.trimmed)
    guard let first = url.first else { return .nowhere }
    if first == ASCII.hash { return .anchor(Array(url.dropFirst())) }
    if let scheme = Address.scheme(of: url) { return withScheme(scheme, url) }
    if url.starts(with: "//".utf8) || first == Address.question { return .elsewhere }
    if Address.lacksScheme(url) || Address.hasMarkBeforeScheme(url) { return .schemeless }
    let path = PercentEncoding.decoded(Address.path(of: url))
    let slashed = isMarkup ? path.map { $0 == ASCII.backslash ? ASCII.slash : $0 } : path
    return isModelPage && isPageOfModel(slashed) ? .elsewhere : place(slashed, Address.fragment(of: url))
  }

  private func withScheme(_ scheme: ArraySlice<UInt8>, _ url: [UInt8]) -> Destination {
    if scheme.count == 1 || scheme.map(\.lowercased).elementsEqual("file".utf8) { return .outside }
    guard let path = repository?.path(of: url) else { return .elsewhere }
    return place([ASCII.slash] + path, nil)
  }

  /// The path that a relative address leads to.
  private func place(_ reference: [UInt8], _ fragment: ArraySlice<UInt8>?) -> Destination {
    guard reference.count <= DestinationReader.lengthLimit, !reference.contains(where: { $0 < 0x20 }) else {
      return .elsewhere
    }
    let base = reference.first == ASCII.slash ? nil : card.folder
    var components = base?.bytes.split(separator: ASCII.slash) ?? []
    var stepsOut = 0
    for component in reference.split(separator: ASCII.slash) where !component.elementsEqual([ASCII.dot]) {
      if !component.elementsEqual([ASCII.dot, ASCII.dot]) {
        components.append(component)
      } else if components.popLast() == nil {
        stepsOut += 1
      }
    }
    if stepsOut > 0 { return placeOnSite(components, stepsOut) }
    guard !components.isEmpty, components.count <= DestinationReader.depthLimit else { return .elsewhere }
    let path = RepositoryPath(bytes: Array(components.joined(separator: [ASCII.slash])))
    return path == card ? .anchor(Array(fragment ?? [])) : .tree(path)
  }

  /// A file is shown under `owner/name/blob/branch/`, so that `../main/a.md` leads from the root back into the tree.
  private func placeOnSite(_ components: [ArraySlice<UInt8>], _ stepsOut: Int) -> Destination {
    let isBranch = components.first.map { ["main", "master"].contains($0.string) } ?? false
    if stepsOut == 1, isBranch, components.count > 1 {
      return .tree(RepositoryPath(bytes: Array(components.dropFirst().joined(separator: [ASCII.slash]))))
    }
    return isPageOfSite(components, stepsOut) ? .elsewhere : .outside
  }

  /// `../../issues` leads from the root to a page of the repository, and `../../../other` to another repository.
  private func isPageOfSite(_ components: [ArraySlice<UInt8>], _ stepsOut: Int) -> Bool {
    guard stepsOut >= 2 else { return false }
    let page = stepsOut - 2
    if components.count == page, page > 0 { return true }
    return page < components.count && DestinationReader.sitePages.contains(components[page].string)
  }

  private static let sitePages: Set<String> = [
    "-", "actions", "archive", "blob", "branches", "commit", "commits", "compare", "discussions", "edit", "fork",
    "graphs", "issues", "labels", "milestones", "network", "new", "packages", "projects", "pull", "pulls", "pulse",
    "raw",
    "releases", "security", "stargazers", "tags", "tree", "wiki",
  ]

  /// On Hugging Face, a model's page is not in a folder of its files, and a slash leads to the site's root.
  private func isPageOfModel(_ path: [UInt8]) -> Bool {
    if path.first == ASCII.slash { return true }
    let first = path.split(separator: ASCII.slash).first { !$0.elementsEqual([ASCII.dot]) }
    return first.map { ["blob", "discussions", "raw", "resolve", "tree"].contains($0.string) } ?? false
  }
}

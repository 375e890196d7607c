/// A link leads to a file or folder that is not in the repository.
///
/// Looks at relative links, at those from the repository's root (a leading `/`), and at addresses of the repository
/// itself, as the metadata's `repository_link` gives it, on its default branch. A file that was moved to storage and
/// left a `.ptr` behind is there, and so is a page whose `.md` the link leaves out. Silent on paths that lead through a
/// symbolic link or a submodule, and on pages of the site such as `../../issues`.
enum TargetMissing: Rule {
  static let description = RuleDescription(
    id: "links/target-missing", severity: .error,
    summary: "A link leads to a file or folder that is not in the repository.",
    remediation: "Correct the address, or commit what it leads to; spelling and case count.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    let isOwnKnown = ownAddressIsRight(context)
    return context.card.addresses.links.compactMap { link in
      if Address.isRemote(link.url), !isOwnKnown, link.destination != .outside { return nil }
      guard let message = message(link, context.facts), !LinkPlaceholder.isPlaceholder(link),
        UrlMalformed.fault(link.url, link.destination, context.facts) == nil
      else { return nil }
      var violation = Violation(message, link, context)
      if link.url.contains(ASCII.backslash) { violation.remediation = backslashRemediation }
      return violation
    }
  }

  /// Where a card links to several files of what should be its own repository, and none is there, it is another's.
  private static func ownAddressIsRight(_ context: RuleContext) -> Bool {
    var paths: Set<RepositoryPath> = []
    for link in context.card.addresses.links where Address.isRemote(link.url) {
      if case .tree(let path) = link.destination { paths.insert(path) }
    }
    return paths.count < 2 || !paths.allSatisfy { context.facts.presence(of: $0) == .missing }
  }

  private static func message(_ link: CardLink, _ facts: CardFacts) -> String? {
    switch link.destination {
    case .tree(let path):
      isMissing(path, facts) ? missing(link, path) : nil
    case .outside: facts.isKnown ? outside(link) : nil
    case .nowhere, .anchor, .schemeless, .elsewhere: nil
    }
  }
}

extension TargetMissing {
  private static func isMissing(_ path: RepositoryPath, _ facts: CardFacts) -> Bool {
    facts.presence(of: path) == .missing && !facts.contains(path) && !path.pages.contains { facts.entries[$0] != nil }
  }
}

extension TargetMissing {
  private static let backslashRemediation = "Write “/” between the folders of the address."

  private static func missing(_ link: CardLink, _ path: RepositoryPath) -> String {
    let address = link.url.address
    guard address != path.description else { return "The link \(address.quoted) leads to nothing in the repository." }
    return "The link \(address.quoted) leads to nothing: there is no \(path.description.quoted) in the repository."
  }

  private static func outside(_ link: CardLink) -> String {
    "The link \(link.url.address.quoted) leads out of the repository."
  }
}

/// The text leads to other repositories than the metadata.
///
/// Compares `repository_link` with the repositories on the same host that the text links to. Cards link to the
/// repositories of others for good reasons, so the rule is off unless a policy asks for it.
enum RepositoryLinkDiffers: Rule {
  static let description = RuleDescription(
    id: "consistency/repository-link-differs", severity: .off, scope: .metadata,
    summary: "The text leads to other repositories than the metadata.",
    remediation: "Link to the model's repository in the card, or correct the link in the metadata.")

  private static let key = "repository_link"

  static func check(_ context: RuleContext) -> [Violation] {
    guard let link = context.card.metadata.text(key), let declared = repository(Array(link.utf8)[...]) else {
      return []
    }
    let found = context.card.blocks.flatMap { block in
      WebAddress.all(in: block).compactMap { repository($0) }.filter { $0.first == declared.first }.map { (block, $0) }
    }
    guard let (block, other) = found.first, !found.contains(where: { $0.1 == declared }) else { return [] }
    let name = other.map(\.string).joined(separator: "/")
    return [Violation(message: message(name, link), lines: block.lines, detail: name, key: key, severity: .note)]
  }

  /// Host, owner and name of a repository.
  private static func repository(_ address: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    let parts = WebAddress.key(of: address).split(separator: ASCII.slash).prefix(3)
    guard parts.count == 3, hosts.contains(parts[0].string) else { return nil }
    return Array(parts)
  }

  private static let hosts: Set<String> = ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org"]
}

extension RepositoryLinkDiffers {
  private static func message(_ other: String, _ link: String) -> String {
    "The text leads to \(other.quoted), but not to the repository of the metadata, \(link.quoted)."
  }
}

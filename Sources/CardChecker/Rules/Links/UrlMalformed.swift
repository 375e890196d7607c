/// The address of a link or an image cannot be one.
///
/// Flags a scheme that is misspelt, doubled or not followed by `//` and a host, a host with characters that no host
/// has, and addresses of the web or of a mailbox without a scheme, which lead to a file of that name instead.
enum UrlMalformed: Rule {
  static let description = RuleDescription(
    id: "links/url-malformed", severity: .warning, summary: "The address of a link or an image cannot be one.",
    remediation: "Write the whole address, such as https://example.org/page.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    let addresses = context.card.addresses
    let links = addresses.links.compactMap { link in
      fault(link.url, link.destination, context.facts).map { Violation(message(link.url, $0), link, context) }
    }
    return links
      + addresses.images.compactMap { image in
        guard image.block != nil else { return nil }
        return fault(image.url, image.destination, context.facts).map {
          Violation(message(image.url, $0), image, context)
        }
      }
  }

  /// What is wrong with an address; nil where nothing is.
  static func fault(_ url: [UInt8], _ destination: Destination, _ facts: CardFacts) -> String? {
    switch destination {
    case .schemeless: return withoutScheme(url)
    case .elsewhere: return AddressFault.fault(of: Array(url.trimmed))
    case .tree(let path):
      return AddressFault.isMisspeltScheme(url) && facts.presence(of: path) != .there(.file) ? misspelt : nil
    case .nowhere, .anchor, .outside: return nil
    }
  }

  private static func withoutScheme(_ url: [UInt8]) -> String {
    if Address.hasMarkBeforeScheme(url) { return mark }
    return url.contains(UInt8(ascii: "@")) && !url.contains(ASCII.slash) ? mailbox : scheme
  }

  private static let mark = "begins with a mark that does not belong to it"
  private static let scheme = "lacks its scheme, such as “https://”"
  private static let mailbox = "lacks the scheme “mailto:”"
  private static let misspelt = "has a misspelt scheme"
}

extension UrlMalformed {
  private static func message(_ url: [UInt8], _ fault: String) -> String {
    "The address \(url.address.quoted) \(fault)."
  }
}

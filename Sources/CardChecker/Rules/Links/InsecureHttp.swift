/// A link or an image goes over a connection that is not encrypted.
///
/// Flags addresses that begin with `http://`, but not those of the machine itself or of a local network.
enum InsecureHttp: Rule {
  static let description = RuleDescription(
    id: "links/insecure-http", severity: .note, summary: "A link or an image uses http instead of https.",
    remediation: "Write https:// if the site answers there.")

  static func check(_ context: RuleContext) -> [Violation] {
    let addresses = context.card.addresses
    return addresses.links.filter { isInsecure($0.url) }.map { Violation(message($0.url), $0, context) }
      + addresses.images.filter { isInsecure($0.url) && $0.block != nil }.map {
        Violation(message($0.url), $0, context)
      }
  }

  private static func isInsecure(_ url: [UInt8]) -> Bool {
    guard url.hasWord("http://", at: 0), let host = Address.host(of: url) else { return false }
    return !isLocal(host) && AddressFault.fault(of: url) == nil
  }

  /// A name without a dot is one of a local network.
  private static func isLocal(_ host: ArraySlice<UInt8>) -> Bool {
    guard host.contains(ASCII.dot), host.first != ASCII.openBracket else { return true }
    let name = host.map(\.lowercased)
    let ends = [".local", ".localhost", ".internal", ".test"]
    let starts = ["127.", "10.", "192.168.", "0.0.0.0"]
    return ends.contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || starts.contains { name.starts(with: $0.utf8) }
  }
}

extension InsecureHttp {
  private static func message(_ url: [UInt8]) -> String {
    "The address \(url.address.quoted) uses http instead of https."
  }
}

/// An address at which a licence may be published.
struct LicenseAddress {
  private let host: String
  private let path: [String]

  init(_ address: String) {
    let text = Array(address.utf8).map(\.lowercased).trimmed.prefix { $0 != ASCII.hash && $0 != UInt8(ascii: "?") }
    let start = text.firstIndex(of: "://").map { $0 + 3 } ?? text.startIndex
    let parts = text[start...].split(separator: ASCII.slash).map(\.string)
    let host = parts.first ?? ""
    self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    path = parts.dropFirst().map(LicenseAddress.withoutEnding)
  }

  /// The name of the licence, as it follows from the address; nil where the host publishes none.
  var name: String? {
    switch host {
    case "opensource.org", "spdx.org", "choosealicense.com", "gnu.org", "eclipse.org": path.last
    case "creativecommons.org": creativeCommons
    case "apache.org": path.first == "licenses" ? path.last.map { "apache \($0)" } : nil
    case "boost.org": path.last.map { "boost \($0)" }
    case "mozilla.org": path.suffix(2).joined(separator: " ")
    case "opendatacommons.org": path.first == "licenses" ? "odc " + path[1...].prefix(2).joined(separator: " ") : nil
    case "mit-license.org": "MIT"
    case "unlicense.org": "Unlicense"
    case "wtfpl.net": "WTFPL"
    default: nil
    }
  }

  /// `licenses/by-nc/4.0` and `publicdomain/zero/1.0`, whatever language or country follows.
  private var creativeCommons: String? {
    guard path.count >= 3 else { return nil }
    switch path[0] {
    case "licenses": return "cc \(path[1]) \(path[2])"
    case "publicdomain" where path[1] == "zero": return "cc0 \(path[2])"
    default: return nil
    }
  }

  /// A component without the endings of files and languages.
  private static func withoutEnding(_ component: String) -> String {
    var rest = component
    while let ending = endings.first(where: { rest.hasSuffix($0) }) { rest.removeLast(ending.count) }
    return rest
  }

  private static let endings = [".html", ".txt", ".php", ".json", ".md", ".en"]
}

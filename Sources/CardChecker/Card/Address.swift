/// Looking at the parts of an address (RFC 3986).
enum Address {
  /// The scheme, without its colon; nil for what is relative.
  static func scheme(of url: [UInt8]) -> ArraySlice<UInt8>? {
    guard let first = url.first, first.isLetter else { return nil }
    let end = url.endIndex(from: 1) {
      $0.isAlphanumeric || $0 == ASCII.plus || $0 == ASCII.dot || $0 == ASCII.hyphen
    }
    return end < url.count && url[end] == ASCII.colon ? url[..<end] : nil
  }

  /// Whether a reader must leave the repository for it: it has a scheme, or begins with `//`.
  static func isRemote(_ url: [UInt8]) -> Bool {
    scheme(of: url) != nil || url.starts(with: "//".utf8)
  }

  /// Whether it begins with `http:` or `https:`.
  static func isWeb(_ url: [UInt8]) -> Bool {
    url.hasWord("http:", at: 0) || url.hasWord("https:", at: 0)
  }

  /// What stands between `//` and the next slash, without user and port; nil where there is no `//`.
  static func host(of url: [UInt8]) -> ArraySlice<UInt8>? {
    let start = scheme(of: url).map { $0.endIndex + 1 } ?? 0
    guard url[start...].starts(with: "//".utf8) else { return nil }
    let authority = url[(start + 2)...].prefix { !endsAuthority($0) }
    let host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    if host.first == ASCII.openBracket { return host.prefix { $0 != ASCII.closeBracket } }
    return host.prefix { $0 != ASCII.colon }
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == ASCII.slash || byte == question || byte == ASCII.hash
  }

  static let question = UInt8(ascii: "?")

  /// What stands before `?` and `#`.
  static func path(of url: [UInt8]) -> ArraySlice<UInt8> {
    url.prefix { $0 != ASCII.hash && $0 != question }
  }

  /// What follows `#`; nil where there is none.
  static func fragment(of url: [UInt8]) -> ArraySlice<UInt8>? {
    url.firstIndex(of: ASCII.hash).map { url[($0 + 1)...] }
  }

  /// Whether what has no scheme begins with `www.`, or is a host's name or a mailbox.
  static func lacksScheme(_ url: [UInt8]) -> Bool {
    if url.hasWord("www.", at: 0) { return true }
    let first = path(of: url).prefix { $0 != ASCII.slash }
    guard let dot = first.lastIndex(of: ASCII.dot), dot > first.startIndex else { return false }
    let domain = first[(dot + 1)...].map(\.lowercased).string
    let hasPath = first.endIndex + 1 < path(of: url).endIndex
    if commonDomains.contains(domain) || hasPath && otherDomains.contains(domain) { return true }
    return domain == "app" && first[..<dot].contains(ASCII.dot)
  }

  /// Whether an address of the web follows a bracket or a blank that was meant to stand before the address.
  static func hasMarkBeforeScheme(_ url: [UInt8]) -> Bool {
    guard let first = url.first, !first.isAlphanumeric, first != ASCII.slash, first != ASCII.dot else { return false }
    let text = PercentEncoding.decoded(url.prefix(16))
    return isWeb(Array(text.drop { !$0.isLetter }))
  }

  private static let commonDomains: Set<String> = ["com", "org", "net", "edu", "gov"]
  private static let otherDomains: Set<String> = ["io", "co", "ai", "dev", "app", "uk", "de", "cn", "jp", "fr", "eu"]
}

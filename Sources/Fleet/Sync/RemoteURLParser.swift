/// Takes the address of a remote apart, byte by byte, and takes nothing that git or ssh could read in another way.
struct RemoteURLParser {
  typealias Bytes = ArraySlice<UInt8>

  static let limit = 2048
  private let text: Bytes

  init(_ text: String) throws(RemoteURLError) {
    self.text = Array(text.utf8.prefix(Self.limit + 1))[...]
    if self.text.count > Self.limit { throw .tooLong }
    if !self.text.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { throw .control }
  }

  func parse() throws(RemoteURLError) -> RemoteURL {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), !text[..<colon].contains(UInt8(ascii: "/")) else {
      throw .scheme
    }
    guard text[colon...].starts(with: "://".utf8) else { return try short(text[..<colon], text[(colon + 1)...]) }
    let scheme = try Self.scheme(text[..<colon])
    let rest = text[(colon + 3)...]
    let end = rest.firstIndex { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
    let authority = rest[..<(end ?? rest.endIndex)]
    let (user, place) = try Self.user(authority)
    let (host, port) = try Self.host(place)
    return RemoteURL(
      scheme: scheme, user: user, host: host, port: port == scheme.defaultPort ? nil : port,
      path: try Self.path(rest[authority.endIndex...]))
  }

  /// `user@host:path`, or `user@[address]:path`; `text` is cut at the first colon.
  private func short(_ head: Bytes, _ tail: Bytes) throws(RemoteURLError) -> RemoteURL {
    var (head, tail) = (head, tail)
    if head.contains(UInt8(ascii: "[")), let end = tail.firstIndex(of: UInt8(ascii: "]")) {
      head = text[..<(end + 1)]
      tail = text[(end + 1)...]
      guard tail.popFirst() == UInt8(ascii: ":") else { throw .host }
    }
    // Behind a colon, what precedes @ would be a password.
    if tail.contains(UInt8(ascii: "@")) { throw .password }
    let (user, place) = try Self.user(head)
    let (host, port) = try Self.host(place)
    guard port == nil else { throw .host }
    return RemoteURL(
      scheme: .ssh, user: user, host: host, port: nil, path: try Self.path(tail),
      isInUserFolder: tail.first != UInt8(ascii: "/"))
  }

  private static func scheme(_ bytes: Bytes) throws(RemoteURLError) -> RemoteURL.Scheme {
    let name = String(decoding: bytes, as: UTF8.self).lowercased()
    if let scheme = RemoteURL.Scheme(rawValue: name) { return scheme }
    if name == "file" { throw .local }
    throw ["http", "git", "ftp", "ftps"].contains(name) ? .insecure : .scheme
  }

  private static func user(_ authority: Bytes) throws(RemoteURLError) -> (String?, rest: Bytes) {
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return (nil, authority) }
    let user = authority[..<at]
    if user.contains(UInt8(ascii: ":")) { throw .password }
    guard let first = user.first, first != UInt8(ascii: "-"), user.allSatisfy({ isPlain($0, or: "._-+%=") }) else {
      throw .user
    }
    let name = String(decoding: user, as: UTF8.self)
    if isToken(name) { throw .token }
    return (name, authority[(at + 1)...])
  }

  // Hosts of repositories take a token in the place of the user, and many a copied address holds one.
  private static func isToken(_ user: String) -> Bool {
    let beginnings = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "gldt-", "hf_"]
    return user.utf8.count > 32 || beginnings.contains { user.lowercased().hasPrefix($0) }
  }

  private static func host(_ place: Bytes) throws(RemoteURLError) -> (String, port: Int?) {
    let isAddress = place.first == UInt8(ascii: "[")
    let end =
      isAddress ? place.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } : place.firstIndex(of: UInt8(ascii: ":"))
    if isAddress, end == nil { throw .host }
    let host = place[..<(end ?? place.endIndex)]
    guard isAddress ? isIPv6(host) : isName(host) else { throw .host }
    var rest = place[host.endIndex...]
    let name = String(decoding: host, as: UTF8.self).lowercased()
    guard let colon = rest.popFirst() else { return (name, nil) }
    guard colon == UInt8(ascii: ":") else { throw .host }
    return (name, try port(rest))
  }

  private static func isName(_ host: Bytes) -> Bool {
    guard let first = host.first, isPlain(first, or: ""), host.count <= 253 else { return false }
    return host.allSatisfy { isPlain($0, or: "-._") }
      && host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private static func isIPv6(_ host: Bytes) -> Bool {
    let inside = host.dropFirst().dropLast()
    return inside.contains(UInt8(ascii: ":"))
      && inside.allSatisfy { UnicodeScalar($0).properties.isASCIIHexDigit || ":.".utf8.contains($0) }
  }

  private static func port(_ digits: Bytes) throws(RemoteURLError) -> Int {
    guard (1...5).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = Int(String(decoding: digits, as: UTF8.self)), (1...65_535).contains(port)
    else { throw .port }
    return port
  }

  private static func path(_ bytes: Bytes) throws(RemoteURLError) -> String {
    if bytes.contains(UInt8(ascii: "@")) { throw .password }
    if bytes.contains(where: { "?#".utf8.contains($0) }) { throw .query }
    guard bytes.allSatisfy({ isPlain($0, or: "._-~+,=()%/") }) else { throw .path }
    let steps = bytes.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    if steps.isEmpty { throw .noPath }
    for step in steps {
      if [".", ".."].contains(step.lowercased().replacing("%2e", with: ".")) { throw .steps }
    }
    if steps[0].hasPrefix("-") { throw .path }
    return steps.joined(separator: "/")
  }

  private static func isPlain(_ byte: UInt8, or others: StaticString) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: others.withUTF8Buffer { $0.contains(byte) }
    }
  }
}

extension RemoteURL {
  /// Takes an address apart.
  ///
  /// - Throws: `RemoteURLError` for what is none, for schemes other than https and ssh, for a password in it, and for
  ///   whatever git or ssh could take for an option, a command or another place.
  public init(_ text: String) throws(RemoteURLError) {
    self = try RemoteURLParser(text).parse()
  }
}

/// Why an address of the web cannot be one.
enum AddressFault {
  /// What is wrong with it; nil where nothing is, or where the address is left alone.
  static func fault(of url: [UInt8]) -> String? {
    if url.containsText("{{") || url.containsText("${") { return nil }
    guard Address.isWeb(url) else { return isMisspeltScheme(url) ? "has a misspelt scheme" : nil }
    guard let host = Address.host(of: url) else { return "lacks “//” after its scheme" }
    if host.isEmpty { return "names no host" }
    if isScheme(host) { return "has two schemes" }
    return isHost(host) ? nil : "names a host that cannot be one"
  }

  /// Words that can be nothing but `http` or `https` with a slip of the finger, before `:` or `//`.
  static func isMisspeltScheme(_ url: [UInt8]) -> Bool {
    guard let end = url.firstIndex(where: { !$0.isLetter }), (3...7).contains(end) else { return false }
    let word = url[..<end].map(\.lowercased).string
    let rest = url[end...]
    if ["http", "https"].contains(word) {
      return rest.starts(with: "//".utf8) || rest.starts(with: ";//".utf8)
    }
    return misspelt.contains(word) && (rest.starts(with: "://".utf8) || rest.starts(with: "//".utf8))
  }

  private static let misspelt: Set<String> = [
    "ttp", "ttps", "htp", "htps", "htt", "htts", "hhtp", "hhtps", "htttp", "htttps", "httpp", "httpps", "httpss",
    "hpps",
    "htpp", "htpps", "hthttp", "httphttp", "httphttps", "httpshttps", "hptts", "thttp", "thttps",
  ]

  private static func isScheme(_ host: ArraySlice<UInt8>) -> Bool {
    let word = host.map(\.lowercased)
    return word.elementsEqual("http".utf8) || word.elementsEqual("https".utf8)
  }

  /// Letters, digits, hyphens and underscores between dots, letters of other scripts, or an address of IPv6.
  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    if host.first == ASCII.openBracket { return true }
    let name = host.last == ASCII.dot ? host.dropLast() : host
    let marks = [ASCII.hyphen, ASCII.underscore, ASCII.percent]
    return name.split(separator: ASCII.dot, omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.allSatisfy { $0.isAlphanumeric || $0.isNonASCII || marks.contains($0) }
    }
  }
}

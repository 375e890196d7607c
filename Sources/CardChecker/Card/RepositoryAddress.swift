/// Where the site of a repository shows it, as the metadata says.
///
/// See <https://docs.github.com/en/repositories/working-with-files/using-files>; GitLab puts `-` before the pages.
struct RepositoryAddress: Hashable, Sendable {
  /// The host and the path in lower case, without slashes at the ends.
  private let parts: [[UInt8]]
  private let isGitLab: Bool

  /// Nil for anything but an address of GitHub or GitLab.
  init?(_ link: String) {
    guard let parts = RepositoryAddress.parts(of: Array(link.utf8)), let host = parts.first else { return nil }
    isGitLab = host.containsText("gitlab")
    guard isGitLab || host.containsText("github.com") else { return nil }
    let end = isGitLab ? parts.firstIndex { $0.elementsEqual("-".utf8) } ?? parts.count : 3
    guard parts.count >= 3, end >= 3 else { return nil }
    self.parts = RepositoryAddress.plain(parts[..<end])
  }

  /// The path of a file or folder of the default branch that an address leads to; nil for any other address.
  func path(of url: [UInt8]) -> [UInt8]? {
    guard var rest = RepositoryAddress.parts(of: url)?[...], let host = rest.first else { return nil }
    let isRaw = host.map(\.lowercased).elementsEqual("raw.githubusercontent.com".utf8)
    let own = isRaw ? [Array("github.com".utf8)] + rest.dropFirst().prefix(2) : Array(rest.prefix(parts.count))
    guard RepositoryAddress.plain(own[...]) == parts else { return nil }
    rest = rest.dropFirst(parts.count)
    if isGitLab, rest.first?.elementsEqual("-".utf8) == true { rest.removeFirst() }
    if !isRaw {
      guard let page = rest.popFirst(), ["blob", "tree", "raw", "blame"].contains(page.string) else { return nil }
    }
    if rest.starts(with: [Array("refs".utf8), Array("heads".utf8)]) { rest = rest.dropFirst(2) }
    guard let reference = rest.popFirst(), ["main", "master", "HEAD"].contains(reference.string) else { return nil }
    return rest.isEmpty ? nil : PercentEncoding.decoded(Array(rest.joined(separator: [ASCII.slash])))
  }

  /// The host and what stands between slashes after it.
  private static func parts(of url: [UInt8]) -> [[UInt8]]? {
    guard Address.isWeb(url), let host = Address.host(of: url) else { return nil }
    let name = host.hasWord("www.", at: host.startIndex) ? host.dropFirst(4) : host
    let path = Address.path(of: url)[host.endIndex...].drop { $0 != ASCII.slash }
    return [Array(name)] + path.split(separator: ASCII.slash).map { Array($0) }
  }

  private static func plain(_ parts: ArraySlice<[UInt8]>) -> [[UInt8]] {
    var parts = parts.map { $0.map(\.lowercased) }
    if let last = parts.last, last.suffix(4).elementsEqual(".git".utf8) { parts[parts.count - 1].removeLast(4) }
    return parts
  }
}

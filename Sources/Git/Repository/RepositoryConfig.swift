import SystemPackage

/// The few settings of a repository's own `config` that tell how to read it.
///
/// Includes are not followed: a repository must not make its reader open other files.
struct RepositoryConfig: Hashable {
  private(set) var formatVersion = "0"
  private(set) var extensions: [String: String] = [:]
  private(set) var hasPromisor = false

  init(_ text: [UInt8]) {
    var section = ""
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let line = Self.trimmed(line)
      if line.hasPrefix("[") {
        section = Self.sectionName(line)
      } else if let (key, value) = Self.setting(line) {
        apply(section, key, value)
      }
    }
  }

  /// Why the repository cannot be read, if its format is one that cannot.
  var unsupportedReason: String? {
    guard formatVersion == "0" || formatVersion == "1" else { return "repository format version \(formatVersion)" }
    if let format = extensions["objectformat"], format != "sha1" { return "\(format.uppercased()) object ids" }
    if let storage = extensions["refstorage"], storage != "files" { return "\(storage) reference storage" }
    guard formatVersion == "1" else { return nil }
    return extensions.keys.sorted().first { !Self.readable.contains($0) }.map { "extension \($0)" }
  }

  var isPartialClone: Bool { hasPromisor || extensions["partialclone"] != nil }

  private static let readable: Set = [
    "noop", "noop-v1", "objectformat", "partialclone", "preciousobjects", "refstorage", "relativeworktrees",
    "worktreeconfig",
  ]

  private mutating func apply(_ section: String, _ key: String, _ value: String) {
    switch (section, key) {
    case ("core", "repositoryformatversion"): formatVersion = value
    case ("extensions", _): extensions[key] = value.lowercased()
    case ("remote", "promisor"): hasPromisor = hasPromisor || value.lowercased() == "true"
    case ("remote", "partialclonefilter"): hasPromisor = true
    default: break
    }
  }

  private static func sectionName(_ line: String) -> String {
    String(line.dropFirst().prefix { $0 != "]" && $0 != " " && $0 != "\t" }).lowercased()
  }

  private static func setting(_ line: String) -> (key: String, value: String)? {
    guard let first = line.first, first.isLetter else { return nil }
    let parts = line.split(separator: "=", maxSplits: 1)
    let key = trimmed(Array(parts[0].utf8)[...]).lowercased()
    // A key alone means true.
    return (key, parts.count == 1 ? "true" : trimmed(Array(parts[1].utf8)[...], quotes: true))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>, quotes: Bool = false) -> String {
    let isBlank = { (byte: UInt8) in byte <= UInt8(ascii: " ") || (quotes && byte == UInt8(ascii: "\"")) }
    let text = bytes.drop(while: isBlank)
    let last = text.lastIndex { !isBlank($0) } ?? text.startIndex - 1
    return String(decoding: text[text.startIndex..<(last + 1)], as: UTF8.self)
  }
}

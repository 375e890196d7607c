/// Names of licences, in the many ways in which they are written.
enum LicenseName {
  /// The name without the words that make no difference; two names of one licence have few forms that way.
  static func key(of name: String) -> String {
    key(of: words(of: TextKey(name)))
  }

  /// The words of a name that make a difference, in the forms that its key has them in.
  static func words(of name: TextKey) -> [String] {
    name.words.compactMap { word in
      let word = withoutMark(word).string
      let short = shortWords[word] ?? word
      return short.isEmpty ? nil : short
    }
  }

  /// The key of a name of these words; one that stands there twice counts once.
  static func key(of words: [String]) -> String {
    var words = words
    let half = words.count / 2
    if half > 0, words.count == 2 * half, words[..<half] == words[half...] { words.removeLast(half) }
    return words.joined(separator: " ")
  }

  /// The SPDX identifiers by the keys of their names.
  static let identifiers: [String: String] = {
    var identifiers: [String: String] = [:]
    for (identifier, names) in names {
      for key in [key(of: identifier)] + names.map(key(of:)) {
        identifiers[key] = identifier
        if let short = withoutZero(key) { identifiers[short] = identifier }
      }
    }
    return identifiers
  }()

  /// A name that ends in a version such as `2 0`, without its zero.
  private static func withoutZero(_ key: String) -> String? {
    let short = key.dropLast(2)
    return key.hasSuffix(" 0") && short.utf8.last?.isDigit == true ? String(short) : nil
  }

  /// A number without the `v` of a version before it.
  private static func withoutMark(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isVersion = word.count > 1 && word.first == UInt8(ascii: "v") && word.dropFirst().allSatisfy(\.isDigit)
    return isVersion ? word.dropFirst() : word
  }

  /// Words that are left out, and those that are written shorter.
  private static let shortWords: [String: String] = [
    "license": "", "licence": "", "licensed": "", "the": "", "version": "", "v": "", "gnu": "", "only": "", "or": "",
    "later": "", "international": "", "unported": "", "generic": "", "creative": "", "non": "", "share": "", "no": "",
    "commons": "cc", "attribution": "by", "noncommercial": "nc", "commercial": "nc", "sharealike": "sa", "alike": "sa",
    "noderivatives": "nd", "noderivs": "nd", "derivatives": "nd", "derivs": "nd",
  ]

  private static let names: [(identifier: String, names: [String])] =
    software + data + creativeCommons.map { ($0, []) }

  private static let software: [(String, [String])] = [
    ("MIT", ["Expat", "MIT Expat"]),
    ("MIT-0", ["MIT No Attribution"]),
    ("Apache-2.0", ["Apache2", "Apache2.0", "ASL 2.0", "Apache Software License 2.0", "Apache Public License 2.0"]),
    ("BSD-2-Clause", ["2 clause BSD", "BSD 2", "Simplified BSD", "BSD 2 Clause Simplified", "FreeBSD"]),
    (
      "BSD-3-Clause",
      ["3 clause BSD", "BSD 3", "New BSD", "Modified BSD", "BSD 3 Clause New or Revised", "BSD 3 Clause Revised"]
    ),
    ("BSD-3-Clause-Clear", ["Clear BSD", "The Clear BSD License"]),
    ("BSD-4-Clause", ["4 clause BSD", "Original BSD"]),
    ("0BSD", ["BSD Zero Clause", "Zero Clause BSD"]),
    ("ISC", []),
    ("GPL-2.0", ["GPLv2", "GPL2", "GNU General Public License v2.0", "GNU GPLv2"]),
    ("GPL-3.0", ["GPLv3", "GPL3", "GNU General Public License v3.0", "GNU GPLv3"]),
    ("LGPL-2.1", ["LGPLv2.1", "GNU Lesser General Public License v2.1"]),
    ("LGPL-3.0", ["LGPLv3", "LGPL3", "GNU Lesser General Public License v3.0"]),
    ("AGPL-3.0", ["AGPLv3", "AGPL3", "GNU Affero General Public License v3.0"]),
    ("MPL-2.0", ["MPLv2", "MPL2", "Mozilla Public License 2.0"]),
    ("BSL-1.0", ["Boost Software License 1.0", "Boost 1.0"]),
    ("EPL-1.0", ["Eclipse Public License 1.0"]),
    ("EPL-2.0", ["Eclipse Public License 2.0", "EPL v20"]),
    ("Unlicense", []),
    ("WTFPL", []),
    ("Zlib", []),
    ("Artistic-2.0", []),
    ("ECL-2.0", ["Educational Community License 2.0"]),
    ("EUPL-1.2", ["European Union Public License 1.2"]),
    ("AFL-3.0", ["Academic Free License 3.0"]),
    ("MS-PL", ["Microsoft Public License"]),
  ]

  private static let data: [(String, [String])] = [
    ("CC0-1.0", ["CC0", "CC0 1.0 Universal", "Creative Commons Zero 1.0 Universal", "Creative Commons Zero 1.0"]),
    ("ODbL-1.0", ["ODbL", "ODC ODbL 1.0", "Open Database License 1.0", "Open Data Commons Open Database License 1.0"]),
    ("ODC-By-1.0", ["ODC By", "Open Data Commons Attribution License 1.0"]),
    ("PDDL-1.0", ["PDDL", "ODC PDDL 1.0", "Open Data Commons Public Domain Dedication and License 1.0"]),
    ("CDLA-Permissive-1.0", ["Community Data License Agreement Permissive 1.0"]),
    ("CDLA-Permissive-2.0", ["Community Data License Agreement Permissive 2.0"]),
    ("CDLA-Sharing-1.0", ["Community Data License Agreement Sharing 1.0"]),
  ]

  private static let creativeCommons: [String] =
    ["BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND"].flatMap { terms in
      ["1.0", "2.0", "2.5", "3.0", "4.0"].map { "CC-\(terms)-\($0)" }
    }
}

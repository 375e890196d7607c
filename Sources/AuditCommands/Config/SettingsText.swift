import Records
import Rendering

/// Settings as YAML that is itself a configuration, with the origin of each value behind it.
struct SettingsText {
  private let settings: EffectiveSettings

  init(_ settings: EffectiveSettings) {
    self.settings = settings
  }

  func lines() throws -> [String] {
    let file = settings.file.map { "Read from \(TerminalText.escaped($0))" } ?? "No configuration file was read"
    var lines = ["# \(file)."]
    var sections: [Substring] = []
    for setting in settings.settings {
      let names = setting.key.split(separator: ".")
      for depth in 0..<(names.count - 1) where sections.prefix(depth + 1) != names.prefix(depth + 1) {
        lines.append(Self.indent(depth) + "\(names[depth]):")
      }
      sections = Array(names.dropLast())
      lines += try Self.entry(names[names.count - 1], setting).map { Self.indent(names.count - 1) + $0 }
    }
    return lines
  }

  private static func indent(_ depth: Int) -> String {
    String(repeating: "  ", count: depth)
  }

  private static func entry(_ name: Substring, _ setting: EffectiveSetting) throws -> [String] {
    let origin = "  # \(TerminalText.escaped(setting.origin.description))"
    switch setting.value {
    case .number(let number): return ["\(name): \(number)\(origin)"]
    case .text(let text): return ["\(name): \(try scalar(text))\(origin)"]
    case .none(let meaning): return ["\(name):\(origin): \(meaning)"]
    case .texts([]), .credentials([]): return ["\(name): []\(origin)"]
    case .texts(let texts): return ["\(name):\(origin)"] + (try texts.map { "  - \(try scalar($0))" })
    case .credentials(let credentials):
      return ["\(name):\(origin)"]
        + (try credentials.flatMap { credential in
          let user = try credential.username.map { ["    username: \(try scalar($0))"] } ?? []
          return ["  - host: \(try scalar(credential.host))"] + user
            + ["    \(credential.kind.rawValue): \(try scalar(credential.file.string))"]
        })
    }
  }

  // What JSON writes between quotes, YAML reads in the same way.
  private static func scalar(_ text: String) throws -> String {
    let isPlain = text.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"): true
      case UInt8(ascii: "-"): true
      default: false
      }
    }
    let isWord = isPlain && !["null", ""].contains(text.lowercased()) && !text.hasPrefix("-")
    return isWord ? text : String(decoding: try JSONText.line(text).dropLast(), as: UTF8.self)
  }
}

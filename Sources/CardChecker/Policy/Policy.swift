/// What an organisation demands of its cards.
public struct Policy: Hashable, Sendable {
  /// The policy's name.
  public let name: String
  /// Whether a card must be written in a template.
  public let templateRequired: Bool
  /// Whether a repository without a card fails.
  public let cardRequired: Bool
  /// The required slots that may say "Not applicable" with a reason, by name.
  public let mayBeNotApplicable: [String]
  /// What a card may have and still pass.
  public let gate: Gate

  /// Sets a policy.
  public init(
    name: String, templateRequired: Bool = false, cardRequired: Bool = false, mayBeNotApplicable: [String] = [],
    gate: Gate = Gate()
  ) {
    self.name = name
    self.templateRequired = templateRequired
    self.cardRequired = cardRequired
    self.mayBeNotApplicable = mayBeNotApplicable.sorted()
    self.gate = gate
  }

  /// Judges each card by the format it has.
  public static let `default` = Policy(name: "default")

  /// Demands the template.
  public static let czi = Policy(name: "czi", templateRequired: true, cardRequired: true)

  /// How a repository without a card stands.
  public var statusWithoutCards: Status { cardRequired ? .fail : .none }

  /// The policy built in under a name; nil where there is none.
  public static func named(_ name: String) -> Policy? {
    [.default, .czi].first { $0.name == name }
  }
}

extension Policy {
  /// The whole policy as YAML, always written in the same way.
  public var yaml: String {
    """
    name: \(Policy.quoted(name))
    templateRequired: \(templateRequired)
    cardRequired: \(cardRequired)
    mayBeNotApplicable: [\(mayBeNotApplicable.map(Policy.quoted).joined(separator: ", "))]
    gate:
      maximumErrors: \(gate.maximumErrors)

    """
  }

  /// 64 hexadecimal digits that name this policy: the SHA-256 digest of its YAML.
  public var digest: String {
    SHA256Digest(of: Array(yaml.utf8)).hexadecimal
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\x" + Hexadecimal.text([UInt8(scalar.value)])
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

import CardChecker
import SystemPackage

/// Findings that were there before anybody looked: the file that `audit baseline` writes.
public struct Baseline: Hashable, Sendable {
  /// One finding of one card.
  public struct Entry: Hashable, Sendable, Codable {
    public var repository: String
    /// The card's path.
    public var path: String
    public var rule: String
    public var fingerprint: String

    public init(repository: String, path: String, _ finding: Finding) {
      self.repository = repository
      self.path = path
      rule = finding.rule
      fingerprint = finding.fingerprint
    }
  }

  private static let schemaVersion = 1
  private let byRepository: [String: Set<Entry>]

  public init(_ entries: some Sequence<Entry>) {
    byRepository = Dictionary(grouping: entries, by: \.repository).mapValues { Set($0) }
  }

  /// How many findings it names.
  public var count: Int { byRepository.values.reduce(0) { $0 + $1.count } }

  /// All findings.
  public var entries: Set<Entry> { byRepository.values.reduce(into: []) { $0.formUnion($1) } }

  /// The findings of one repository.
  public func entries(of repository: String) -> Set<Entry> { byRepository[repository] ?? [] }
}

extension Baseline {
  /// Writes the file, whole or not at all.
  ///
  /// - Throws: `inputOutput`.
  public func write(to path: FilePath) throws {
    try DurableFile.replace(path, with: try JSONText.document(self))
  }
}

extension Baseline: Codable {
  private enum CodingKeys: String, CodingKey { case schemaVersion, findings }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard try container.decode(Int.self, forKey: .schemaVersion) == Self.schemaVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .schemaVersion, in: container, debugDescription: "this is a baseline of another version")
    }
    self.init(try container.decode([Entry].self, forKey: .findings))
  }

  /// Sorted, so that equal findings give equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schemaVersion, forKey: .schemaVersion)
    try container.encode(byRepository.values.joined().sorted(), forKey: .findings)
  }
}

extension Baseline.Entry: Comparable {
  /// By repository, path, rule and fingerprint, in byte order.
  public static func < (left: Baseline.Entry, right: Baseline.Entry) -> Bool {
    for (a, b) in zip(left.key, right.key) where a != b { return a.utf8.lexicographicallyPrecedes(b.utf8) }
    return false
  }

  private var key: [String] { [repository, path, rule, fingerprint] }
}

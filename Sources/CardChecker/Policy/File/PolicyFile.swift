/// What a policy file says.
///
/// ```swift
/// let file = try PolicyFile(yaml: "extends: czi\ngate: {minimumGrade: B}\n", file: "policy.yaml") { path in … }
/// file.base.gate.minimumGrade   // .b
/// ```
public struct PolicyFile: Hashable, Sendable {
  /// Reads a file that the policy names, by the path as it stands there.
  public typealias Loader = (_ path: String) throws -> [UInt8]

  /// A file that the policy names.
  public struct Reference: Hashable, Sendable {
    /// The path as it stands in the policy.
    public let path: String
    /// Where the policy says so.
    public let place: SettingsPlace
  }

  /// What is demanded where no override says otherwise.
  public internal(set) var base: Policy
  /// Demands of some repositories or cards, in the order of the file.
  public internal(set) var overrides: [PolicyOverride] = []
  /// Who looks after which repositories, in the order of the file.
  public internal(set) var ownership: [Ownership] = []
  /// Findings that are excused.
  public internal(set) var waivers: [Waiver] = []
  /// The file of findings that were there before anybody looked.
  public internal(set) var baseline: Reference?

  /// A policy without overrides, owners and waivers.
  public init(_ base: Policy) {
    self.base = base
  }

  /// Parses the YAML text of a policy file.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - file: the file's name, which errors begin with.
  ///   - load: reads the Markdown of a template.
  /// - Throws: `SettingsError` with file, line and column.
  public init(yaml text: String, file: String, load: @escaping Loader) throws(SettingsError) {
    var reader = try PolicyFileReader(text, file: file, load: load)
    self = try reader.read()
  }
}

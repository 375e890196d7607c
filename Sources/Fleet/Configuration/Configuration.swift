import CardChecker
import SystemPackage

/// What a configuration file says; nil where it says nothing, so that the defaults or the command line decide.
public struct Configuration: Hashable, Sendable {
  /// Repositories, or folders of them.
  public var repositories: [FilePath] = []
  public var reports: FilePath?
  public var state: FilePath?
  /// The name of a built-in policy, or the path of a policy file.
  public var policy: String?
  /// Globs over paths that are cards.
  public var cards: [String]?
  /// Names of refs, or globs over them.
  public var refs: [String]?
  /// Workers at once.
  public var jobs: Int?
  public var limits = WorkerLimits()

  public init() {}

  /// Parses the YAML text of the file at `path`; relative paths in it are relative to its folder.
  ///
  /// - Throws: `SettingsError` with file, line and column.
  public init(yaml text: String, file path: FilePath) throws(SettingsError) {
    let document = try SettingsDocument(text, file: path.string)
    let root = try document.root(
      keys: ["repositories", "reports", "state", "policy", "cards", "refs", "jobs", "limits"])
    let folder = path.removingLastComponent()
    repositories = try root.texts("repositories", mayBeEmpty: true)?.map { folder.pushing(FilePath($0)) } ?? []
    reports = try root.text("reports").map { folder.pushing(FilePath($0)) }
    state = try root.text("state").map { folder.pushing(FilePath($0)) }
    policy = try root.text("policy").map { Policy.named($0) == nil ? folder.pushing(FilePath($0)).string : $0 }
    cards = try root.texts("cards")
    refs = try root.texts("refs")
    jobs = try root.number("jobs", in: 1...1024)
    if let section = try root.section("limits", keys: ["seconds", "megabytes", "descriptors"]) {
      limits.seconds = try section.number("seconds", in: 1...86_400) ?? limits.seconds
      limits.megabytes = try section.number("megabytes", in: 128...1_048_576) ?? limits.megabytes
      limits.descriptors = try section.number("descriptors", in: 64...1_048_576) ?? limits.descriptors
    }
  }
}

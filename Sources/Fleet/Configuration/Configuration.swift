import CardChecker
import SystemPackage

/// What a configuration file says; nil, or the default, where it says nothing.
public struct Configuration: Hashable, Sendable {
  /// The file that was read; nil where there is none.
  public var file: FilePath?
  /// Repositories, folders of them, or globs over paths of repositories.
  public var repositories: [FilePath] = []
  /// Files that list more of these, and remotes.
  public var lists: [FilePath] = []
  /// Repositories on other hosts.
  public var remotes: [RemoteURL] = []
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
  public var sync = SyncSettings()
  public var watch = WatchSettings()
  /// Where each key that has a value stands, by its name with those of the sections around it, as `sync.retry.first`;
  /// for lists, also where each item stands, as `lists.0`.
  public var places: [String: SettingsPlace] = [:]

  public init() {}

  /// Parses the YAML text of the file at `path`; relative paths in it are relative to its folder.
  ///
  /// - Throws: `SettingsError` with file, line and column.
  public init(yaml text: String, file path: FilePath) throws(SettingsError) {
    var reader = try ConfigurationReader(text, file: path)
    try reader.read()
    self = reader.configuration
  }

  /// Reads the file at `path`.
  ///
  /// - Throws: `SettingsError`, also where the file cannot be read.
  public init(contentsOf path: FilePath) throws(SettingsError) {
    let text: [UInt8]
    do {
      text = try RegularFile.read(path)
    } catch {
      throw SettingsPlace(file: path.string).error("\(error)")
    }
    try self.init(yaml: String(decoding: text, as: UTF8.self), file: path)
    file = path
  }
}

extension Configuration {
  /// The numbers of a section and of those below it, by their names.
  public func numbers(of section: String) -> [(name: String, value: Int)] {
    NumberKey.all.filter { $0.name.hasPrefix(section + ".") }.map { ($0.name, self[keyPath: $0.value]) }
  }

  /// Whether it says anything of what is to be audited.
  public var namesRepositories: Bool { !repositories.isEmpty || !lists.isEmpty || !remotes.isEmpty }
}

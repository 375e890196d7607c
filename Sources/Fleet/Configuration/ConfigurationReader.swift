import CardChecker
import SystemPackage

/// Reads the keys of a configuration file.
struct ConfigurationReader {
  private(set) var configuration = Configuration()
  private let root: SettingsSection
  private let folder: FilePath

  private static let keys = [
    "repositories", "lists", "remotes", "reports", "state", "policy", "cards", "refs", "jobs", "limits", "watch",
    "sync",
  ]

  init(_ text: String, file path: FilePath) throws(SettingsError) {
    root = try SettingsDocument(text, file: path.string).root(keys: Self.keys)
    folder = path.removingLastComponent()
  }

  mutating func read() throws(SettingsError) {
    try readSources()
    configuration.reports = try path("reports", in: root)
    configuration.state = try path("state", in: root)
    configuration.policy = try policy()
    configuration.cards = try texts("cards")
    configuration.refs = try texts("refs")
    configuration.jobs = try root.number("jobs", in: 1...1024)
    note("jobs", in: root)
    _ = try readNumbers(of: "limits", below: root, others: [])
    if let watch = try readNumbers(of: "watch", below: root, others: ["retry"]) {
      try readRetry(of: "watch", in: watch)
    }
    try readSync()
  }

  private mutating func readSources() throws(SettingsError) {
    configuration.repositories = try paths("repositories")
    configuration.lists = try paths("lists")
    guard let remotes = try root.placedTexts("remotes", mayBeEmpty: true) else { return }
    for (index, (text, place)) in remotes.enumerated() {
      do throws(RemoteURLError) {
        configuration.remotes.append(try RemoteURL(text))
      } catch {
        throw place.error("\(error)")
      }
      configuration.places["remotes.\(index)"] = place
    }
    note("remotes", in: root)
  }

  private mutating func readSync() throws(SettingsError) {
    let others = ["mirrors", "retry", "credentials", "certificateAuthority", "knownHosts"]
    guard let sync = try readNumbers(of: "sync", below: root, others: others) else { return }
    configuration.sync.mirrors = try path("mirrors", in: sync, of: "sync.")
    configuration.sync.certificateAuthority = try path("certificateAuthority", in: sync, of: "sync.")
    configuration.sync.knownHosts = try path("knownHosts", in: sync, of: "sync.")
    try readRetry(of: "sync", in: sync)
    for section in try sync.sections("credentials", keys: CredentialReader.keys) {
      let credential = try CredentialReader(section, folder: folder).credential()
      if configuration.sync.credentials.contains(where: { $0.answersLike(credential) }) {
        throw section.place.error("two credentials are for \(credential.host); the first would always be taken")
      }
      configuration.places["sync.credentials.\(configuration.sync.credentials.count)"] = section.place
      configuration.sync.credentials.append(credential)
    }
    note("credentials", in: sync, of: "sync.")
  }

  /// Reads the numbers of a section.
  ///
  /// - Returns: the section; nil where there is none.
  private mutating func readNumbers(
    of name: String, below parent: SettingsSection, others: [String]
  ) throws(SettingsError) -> SettingsSection? {
    let numbers = NumberKey.all(in: name)
    let key = name.split(separator: ".").last.map(String.init) ?? name
    guard let section = try parent.section(key, keys: numbers.map(\.lastName) + others) else { return nil }
    for number in numbers {
      guard let value = try section.number(number.lastName, in: number.range) else { continue }
      configuration[keyPath: number.value] = value
      note(number.lastName, in: section, of: name + ".")
    }
    return section
  }

  private mutating func readRetry(of name: String, in section: SettingsSection) throws(SettingsError) {
    guard let retry = try readNumbers(of: name + ".retry", below: section, others: []) else { return }
    let backoff = name == "sync" ? configuration.sync.retry : configuration.watch.retry
    if backoff.first > backoff.most {
      throw retry.place.error("first is \(backoff.first) and most is \(backoff.most); the first wait is the shortest")
    }
  }

  private mutating func texts(_ key: String) throws(SettingsError) -> [String]? {
    note(key, in: root)
    return try root.texts(key)
  }

  private mutating func policy() throws(SettingsError) -> String? {
    note("policy", in: root)
    guard let text = try root.text("policy"), Policy.named(text) == nil else { return try root.text("policy") }
    return try path(text, at: root.place(of: "policy")).string
  }

  private mutating func paths(_ key: String) throws(SettingsError) -> [FilePath] {
    note(key, in: root)
    var paths: [FilePath] = []
    for (text, place) in try root.placedTexts(key, mayBeEmpty: true) ?? [] {
      if RemoteURL.isMeant(by: text), text.contains("://") || text.contains("@") {
        throw place.error("this is an address and no path; it goes under remotes")
      }
      configuration.places["\(key).\(paths.count)"] = place
      paths.append(try path(text, at: place))
    }
    return paths
  }

  private mutating func path(
    _ key: String, in section: SettingsSection, of prefix: String = ""
  ) throws(SettingsError) -> FilePath? {
    note(key, in: section, of: prefix)
    guard let text = try section.text(key) else { return nil }
    return try path(text, at: section.place(of: key))
  }

  private func path(_ text: String, at place: SettingsPlace) throws(SettingsError) -> FilePath {
    if text.utf8.contains(0) { throw place.error("no path has a NUL in it") }
    return folder.pushing(FilePath(text))
  }

  private mutating func note(_ key: String, in section: SettingsSection, of prefix: String = "") {
    if section.keys.contains(key) { configuration.places[prefix + key] = section.place(ofKey: key) }
  }
}

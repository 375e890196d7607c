/// Reads a policy file.
struct PolicyFileReader {
  private let root: SettingsSection
  private let file: String
  private let load: PolicyFile.Loader
  private var vocabulary = PolicyVocabulary()

  static let keys =
    ["extends", "name"] + PolicySettingsReader.keys + ["locked", "overrides", "owners", "waivers", "baseline"]

  static let waiverKeys = ["rule", "repository", "path", "slot", "reason", "owner", "expires"]

  init(_ text: String, file: String, load: @escaping PolicyFile.Loader) throws(SettingsError) {
    root = try SettingsDocument(text, file: file).root(keys: Self.keys)
    self.file = file
    self.load = load
  }

  mutating func read() throws(SettingsError) -> PolicyFile {
    var policy = PolicyFile(try base())
    let locks = try PolicyLocks(root, vocabulary)
    policy.overrides = try overrides(locks)
    policy.ownership = try ownership()
    policy.waivers = try waivers()
    policy.baseline = try root.text("baseline").map {
      PolicyFile.Reference(path: $0, place: root.place(of: "baseline"))
    }
    return policy
  }

  private mutating func base() throws(SettingsError) -> Policy {
    let name = try root.text("extends") ?? Policy.default.name
    guard var policy = Policy.named(name) else {
      let names = Policy.builtIn.map(\.name).joined(separator: ", ")
      throw root.place(of: "extends").error("no built-in policy is named \(name); there are \(names)")
    }
    policy.name = try root.text("name") ?? Self.stem(file)
    return policy.applying(try settings(root).map(\.setting))
  }

  private mutating func settings(_ section: SettingsSection) throws(SettingsError) -> [PlacedSetting] {
    var reader = PolicySettingsReader(section, load: load, vocabulary)
    try reader.read()
    vocabulary = reader.vocabulary
    return reader.settings
  }

  private mutating func overrides(_ locks: PolicyLocks) throws(SettingsError) -> [PolicyOverride] {
    var overrides: [PolicyOverride] = []
    for section in try root.sections("overrides", keys: ["repositories", "paths"] + PolicySettingsReader.keys) {
      let (repositories, paths) = (try section.texts("repositories") ?? [], try section.texts("paths") ?? [])
      if repositories.isEmpty && paths.isEmpty {
        throw section.place.error("an override takes repositories or paths, or both")
      }
      if !paths.isEmpty, section.keys.contains("cardRequired") {
        throw section.place(ofKey: "cardRequired").error("cardRequired is about repositories; here it takes no paths")
      }
      let settings = try settings(section)
      try locks.check(settings)
      overrides.append(PolicyOverride(repositories: repositories, paths: paths, settings: settings.map(\.setting)))
    }
    return overrides
  }

  private func ownership() throws(SettingsError) -> [Ownership] {
    try root.sections("owners", keys: ["repositories", "owner", "labels"]).map { section throws(SettingsError) in
      guard let repositories = try section.texts("repositories") else {
        throw section.place.error("repositories is missing here")
      }
      return Ownership(
        repositories: repositories, owner: try section.text("owner"), labels: try section.texts("labels") ?? [])
    }
  }

  private func waivers() throws(SettingsError) -> [Waiver] {
    return try root.sections("waivers", keys: Self.waiverKeys).map { section throws(SettingsError) in
      try Waiver(section, vocabulary)
    }
  }

  private static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

extension Waiver {
  fileprivate init(_ section: SettingsSection, _ vocabulary: PolicyVocabulary) throws(SettingsError) {
    rule = try section.required("rule")
    if let problem = vocabulary.problem(ofRule: rule) { throw section.place(of: "rule").error(problem) }
    slot = try section.text("slot")
    if let problem = slot.flatMap(vocabulary.problem(ofSlot:)) { throw section.place(of: "slot").error(problem) }
    repository = try section.text("repository")
    path = try section.text("path")
    reason = try section.required("reason")
    owner = try section.required("owner")
    guard let day = CivilDay(try section.required("expires")) else {
      throw section.place(of: "expires").error("expires takes a day such as 2027-01-31")
    }
    expires = day
    place = section.place
  }
}

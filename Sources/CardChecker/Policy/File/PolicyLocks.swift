/// Settings that overrides cannot touch.
struct PolicyLocks {
  private let names: [String]

  init(_ root: SettingsSection, _ vocabulary: PolicyVocabulary) throws(SettingsError) {
    let sections =
      PolicySettingsReader.gateKeys.map { "gate.\($0)" } + PolicySettingsReader.parameterKeys.map { "parameters.\($0)" }
    let known = PolicySettingsReader.keys + sections
    let locked = try root.placedTexts("locked", mayBeEmpty: true) ?? []
    for (name, place) in locked where !known.contains(name) {
      if name.hasPrefix(Self.severities) {
        guard let problem = vocabulary.problem(ofRule: String(name.dropFirst(Self.severities.count))) else { continue }
        throw place.error(problem)
      }
      let hint = EditDistance.nearest(to: name, among: known).map { "; did you mean \($0)?" }
      throw place.error("no setting is named \(name)\(hint ?? "")")
    }
    names = locked.map(\.text)
  }

  /// - Throws: `SettingsError` at the first of the settings that is locked.
  func check(_ settings: [PlacedSetting]) throws(SettingsError) {
    for (setting, place) in settings {
      guard let lock = names.first(where: { Self.covers($0, setting.name) }) else { continue }
      throw place.error("\(lock) is locked; an override cannot change it")
    }
  }

  private static let severities = "severities."

  /// A section locks all that stands in it, and a family all its rules.
  private static func covers(_ lock: String, _ name: String) -> Bool {
    lock == name || name.hasPrefix(lock + ".") || (lock.hasSuffix("/*") && name.hasPrefix(lock.dropLast()))
  }
}

/// A setting, and where it stands.
typealias PlacedSetting = (setting: PolicySetting, place: SettingsPlace)

/// Reads the settings that a policy, or an override in it, makes.
struct PolicySettingsReader {
  static let keys = [
    "template", "revision", "templateRequired", "cardRequired", "metadata", "legalPassages", "mayBeNotApplicable",
    "severities", "parameters", "gate",
  ]
  static let parameterKeys = [
    "acceptableUse", "acceptableUseURL", "licenses", "organization", "affiliates", "contacts", "weights", "code",
    "reviewMonths",
  ]
  static let gateKeys = [
    "maximumErrors", "maximumWarnings", "minimumCompleteness", "minimumCoverage", "minimumCompliance", "minimumGrade",
  ]

  private(set) var settings: [PlacedSetting] = []
  /// The rules and slots that may be named, with those of templates that were read.
  private(set) var vocabulary: PolicyVocabulary
  private let section: SettingsSection
  private let load: PolicyFile.Loader

  init(_ section: SettingsSection, load: @escaping PolicyFile.Loader, _ vocabulary: PolicyVocabulary) {
    self.section = section
    self.load = load
    self.vocabulary = vocabulary
  }

  mutating func read() throws(SettingsError) {
    try readTemplate()
    add(try section.flag("templateRequired").map { .templateRequired($0) }, "templateRequired", section)
    add(try section.flag("cardRequired").map { .cardRequired($0) }, "cardRequired", section)
    add(try section.choice("metadata").map { .metadata($0) }, "metadata", section)
    add(try section.choice("legalPassages").map { .legalPassages($0) }, "legalPassages", section)
    try readSlots()
    if let severities = try section.section("severities") { try read(severities: severities) }
    if let values = try section.section("parameters", keys: Self.parameterKeys) { try read(parameters: values) }
    if let gate = try section.section("gate", keys: Self.gateKeys) { try read(gate: gate) }
  }

  private mutating func add(_ setting: PolicySetting?, _ key: String, _ section: SettingsSection) {
    if let setting { settings.append((setting, section.place(ofKey: key))) }
  }

  private mutating func readTemplate() throws(SettingsError) {
    let choice = try TemplateChoice(section, load: load)
    if let own = choice.own { vocabulary.add(own.template) }
    add(choice.own.map { .ownTemplate($0) } ?? choice.name.map { .template($0) }, "template", section)
    add(choice.revision.map { .revision($0) }, "revision", section)
  }

  private mutating func readSlots() throws(SettingsError) {
    guard let slots = try section.placedTexts("mayBeNotApplicable", mayBeEmpty: true) else { return }
    for (name, place) in slots {
      if let problem = vocabulary.problem(ofSlot: name) { throw place.error(problem) }
    }
    add(.mayBeNotApplicable(slots.map(\.text)), "mayBeNotApplicable", section)
  }

  /// What is said of a rule wins over what is said of its family.
  private mutating func read(severities: SettingsSection) throws(SettingsError) {
    let isFamily = { (name: String) in name.hasSuffix("/*") }
    for name in severities.keys.filter(isFamily) + severities.keys.filter({ !isFamily($0) }) {
      if let problem = vocabulary.problem(ofRule: name) { throw severities.place(ofKey: name).error(problem) }
      guard let level = try severities.choice(name, RuleLevel.self) else { continue }
      for rule in vocabulary.rules(named: name) { add(.severity(rule: rule, level), name, severities) }
    }
  }

  private mutating func read(parameters: SettingsSection) throws(SettingsError) {
    add(try parameters.text("acceptableUse").map { .acceptableUse($0) }, "acceptableUse", parameters)
    add(try parameters.text("acceptableUseURL").map { .acceptableUseURL($0) }, "acceptableUseURL", parameters)
    add(try parameters.texts("licenses", mayBeEmpty: true).map { .licenses($0) }, "licenses", parameters)
    add(try parameters.text("organization").map { .organization($0) }, "organization", parameters)
    add(try parameters.texts("affiliates", mayBeEmpty: true).map { .affiliates($0) }, "affiliates", parameters)
    add(try parameters.texts("contacts", mayBeEmpty: true).map { .contacts($0) }, "contacts", parameters)
    add(try parameters.texts("weights", mayBeEmpty: true).map { .weights($0) }, "weights", parameters)
    add(try parameters.texts("code", mayBeEmpty: true).map { .code($0) }, "code", parameters)
    add(try parameters.number("reviewMonths", in: 1...1200).map { .reviewMonths($0) }, "reviewMonths", parameters)
  }

  private mutating func read(gate: SettingsSection) throws(SettingsError) {
    let counts = 0...1_000_000
    add(try gate.number("maximumErrors", in: counts).map { .maximumErrors($0) }, "maximumErrors", gate)
    add(try gate.number("maximumWarnings", in: counts).map { .maximumWarnings($0) }, "maximumWarnings", gate)
    add(try score("minimumCompleteness", gate).map { .minimumCompleteness($0) }, "minimumCompleteness", gate)
    add(try score("minimumCoverage", gate).map { .minimumCoverage($0) }, "minimumCoverage", gate)
    add(try score("minimumCompliance", gate).map { .minimumCompliance($0) }, "minimumCompliance", gate)
    add(try gate.choice("minimumGrade").map { .minimumGrade($0) }, "minimumGrade", gate)
  }

  private func score(_ key: String, _ gate: SettingsSection) throws(SettingsError) -> Double? {
    try gate.decimal(key, in: 0...100)
  }
}

import Testing

@testable import CardChecker

/// What a policy file may say, and how it is told what it may not.
struct PolicyFileTests {
  private static let template = "# Ours\n\n## Purpose\n\n...\n\n## Limits\n\n...\n"

  private func parse(_ text: String) throws -> PolicyFile {
    try PolicyFile(yaml: text, file: "conf/policy.yaml") { path in
      guard path == "ours.md" else { throw Missing() }
      return Array(Self.template.utf8)
    }
  }

  private struct Missing: Error, CustomStringConvertible {
    let description = "no such file"
  }

  @Test func everySettingIsRead() throws {
    let policy = try parse(
      """
      extends: czi
      template: model-card
      revision: 3
      templateRequired: false
      cardRequired: false
      metadata: never
      legalPassages: byFormat
      mayBeNotApplicable: [Risks]
      severities: {structure/section-order: off}
      parameters:
        acceptableUse: Rules of Use
        acceptableUseURL: https://example.org/use
        licenses: [MIT]
        organization: Ours
        affiliates: []
        contacts: [a@example.org]
      gate:
        maximumErrors: 1
        maximumWarnings: 2
        minimumCompleteness: 10
        minimumCoverage: 20.5
        minimumCompliance: 30
        minimumGrade: D
      """
    ).base
    var expected = Policy(name: "policy")
    (expected.template, expected.revision) = ("model-card", "2-3")
    expected.metadata = .never
    expected.mayBeNotApplicable = ["Risks"]
    expected.severities = ["structure/section-order": .off]
    expected.parameters.acceptableUse = "Rules of Use"
    expected.parameters.acceptableUseURL = "https://example.org/use"
    expected.parameters.licenses = ["MIT"]
    expected.parameters.organization = "Ours"
    expected.parameters.contacts = ["a@example.org"]
    expected.gate.maximumErrors = 1
    expected.gate.maximumWarnings = 2
    expected.gate.minimumCompleteness = 10
    expected.gate.minimumCoverage = 20.5
    expected.gate.minimumCompliance = 30
    expected.gate.minimumGrade = .d
    #expect(policy == expected)
  }

  @Test func anEmptyFileSaysWhatTheDefaultSays() throws {
    var expected = Policy.default
    expected.name = "policy"
    #expect(try parse("") == PolicyFile(expected))
    #expect(try parse("gate:\ntemplate: null\n") == PolicyFile(expected))
  }

  @Test func aRuleWinsOverItsFamilyWhereverItStands() throws {
    let policy = try parse("severities: {structure/section-missing: error, structure/*: note}").base
    #expect(policy.severities["structure/section-missing"] == .error)
    #expect(policy.severities["structure/section-order"] == .note)
    #expect(policy.severities.keys.allSatisfy { $0.hasPrefix("structure/") })
  }

  @Test func aTemplateOfOnesOwnIsJudgedBy() throws {
    let policy = try parse("template: ours.md\ntemplateRequired: true\nmayBeNotApplicable: [Limits]").base
    #expect(policy.template == "ours")
    let card = assess("# Card\n\n## Purpose\n\nIt counts cells.\n\n## Limits\n\n...\n", policy: policy)
    #expect(card.template?.name == "ours")
    #expect(card.completeness == 50)
    #expect(assess(FilledCard(revision: 4).markdown, policy: policy).findings(of: TemplateRequired.self).count == 1)
    #expect(policy.yaml.contains("templateText: "))
  }

  @Test func aRevisionThatIsPinnedStandsForAll() throws {
    let old = FilledCard(revision: 1).markdown
    #expect(assess(old).template?.revision == "1")
    #expect(assess(old, policy: try parse("revision: 4").base).template?.revision == "4")
  }

  @Test func waiversOwnersAndTheBaselineAreRead() throws {
    let file = try parse(
      """
      baseline: old/baseline.json
      owners:
        - repositories: [a/*]
          owner: us
          labels: [x, y]
      waivers:
        - rule: structure/*
          repository: a/b
          path: "*.md"
          slot: Risks
          reason: because
          owner: me
          expires: 2028-02-29
      """)
    #expect(file.baseline?.path == "old/baseline.json")
    #expect(file.ownership == [Ownership(repositories: ["a/*"], owner: "us", labels: ["x", "y"])])
    let waiver = try #require(file.waivers.first)
    #expect(waiver.place.description == "conf/policy.yaml:7:5")
    #expect(waiver.isActive(on: try #require(CivilDay("2028-02-29"))))
    #expect(!waiver.isActive(on: try #require(CivilDay("2028-03-01"))))
  }

  @Test(arguments: [
    ("gates: {}", "1:1: no key is named gates; did you mean gate?"),
    ("extends: cz", "1:10: no built-in policy is named cz; there are "),
    ("template: model-crad", "1:11: no built-in template is named model-crad; did you mean model-card?"),
    ("template: theirs.md", "1:11: theirs.md: no such file"),
    ("template: ours.md\nrevision: 1", "2:11: revision goes with a built-in template; a file has none"),
    ("revision: 9", "1:11: no template has a revision 9; there are "),
    ("metadata: sometimes", "1:11: metadata takes one of always, byFormat, never"),
    ("templateRequired: yes", "1:19: templateRequired takes true or false"),
    ("mayBeNotApplicable: [Risk]", "1:22: no template has a slot named Risk; did you mean Risks?"),
    ("severities:\n  structure/section-mising: off", "2:3: no rule is named structure/section-mising; did you mean "),
    (
      "severities:\n  section-missing: off",
      "2:3: no rule is named section-missing; did you mean structure/section-missing?"
    ),
    ("severities:\n  structure/*: fatal", "2:16: structure/* takes one of off, note, warning, error"),
    ("gate:\n  minimumGrade: E", "2:17: minimumGrade takes one of A, B, C, D, F"),
    ("gate:\n  minimumCompleteness: 101", "2:24: minimumCompleteness takes a number from 0 to 100"),
    ("gate:\n  maximumErrors: -1", "2:18: maximumErrors takes a whole number from 0 to 1000000"),
    ("parameters:\n  license: [MIT]", "2:3: no key is named license; did you mean licenses?"),
    ("overrides:\n  - gate: {}", "2:5: an override takes repositories or paths, or both"),
    ("overrides:\n  - paths: [a]\n    cardRequired: true", "3:5: cardRequired is about repositories"),
    ("locked: [gates]", "1:10: no setting is named gates; did you mean gate?"),
    ("locked: [severities.structure/x]", "1:10: no rule is named structure/x"),
    ("owners:\n  - owner: me", "2:5: repositories is missing here"),
    ("waivers:\n  - rule: structure/section-missing", "2:5: reason is missing here"),
    ("waivers:\n  - rule: nothing", "2:11: no rule is named nothing; audit rules lists them"),
    (
      "waivers:\n  - {rule: structure/*, reason: r, owner: o, expires: 2027-02-29}",
      "2:55: expires takes a day such as 2027-01-31"
    ),
  ])
  func whatIsWrongIsToldWithItsPlace(text: String, message: String) {
    let error = #expect(throws: SettingsError.self) { try parse(text) }
    #expect("\(error.map(String.init(describing:)) ?? "")".hasPrefix("conf/policy.yaml:" + message))
  }

  @Test(arguments: [
    ("gate", "gate: {maximumErrors: 1}", "gate is locked"),
    ("gate.maximumErrors", "gate: {maximumErrors: 1}", "gate.maximumErrors is locked"),
    ("severities", "severities: {structure/*: off}", "severities is locked"),
    (
      "severities.structure/section-missing", "severities: {structure/*: off}",
      "severities.structure/section-missing is"
    ),
    ("severities.structure/*", "severities: {structure/section-order: off}", "severities.structure/* is locked"),
    ("parameters.licenses", "parameters: {licenses: []}", "parameters.licenses is locked"),
    ("template", "template: ours.md", "template is locked"),
  ])
  func whatIsLockedCannotBeOverridden(lock: String, setting: String, message: String) throws {
    let text = "locked: [\"\(lock)\"]\noverrides:\n  - repositories: [a]\n    \(setting)"
    let error = #expect(throws: SettingsError.self) { try parse(text) }
    #expect(error?.line == 4)
    #expect(error?.message.hasPrefix(message) == true)
    #expect(throws: Never.self) { try parse(text.replacing(setting, with: "revision: 1")) }
  }
}

import Testing

@testable import CardChecker

@Suite struct PolicyTests {
  @Test func builtInPoliciesHaveNames() {
    #expect(Policy.builtIn.allSatisfy { Policy.named($0.name) == $0 })
    #expect(Policy.named("none") == nil)
    #expect(Policy.czi.templateRequired && !Policy.default.templateRequired)
  }

  @Test(arguments: [("4", true), ("2", false), (nil, false)] as [(String?, Bool)])
  func pinnedRevisionIsTheOnlyOne(revision: String?, isMissed: Bool) {
    let card = FilledCard(revision: 4).removing("Model Card Authors").markdown
    let assessment = assess(card, policy: changed { $0.revision = revision })
    #expect(assessment.findings.contains { $0.rule == "structure/section-missing" } == isMissed)
    #expect(assessment.template?.revision == (isMissed ? "4" : "2-3"))
  }

  @Test func pinLeavesOtherTemplatesAlone() {
    let card = String(decoding: Template.builtIn[1].blankCard, as: UTF8.self)
    #expect(assess(card, policy: changed { $0.revision = "4" }).format == .huggingface)
    let old = assess(FilledCard(revision: 1).markdown, policy: changed { $0.revision = "1" })
    #expect(old.template?.revision == "1")
    #expect(!old.findings.contains { $0.rule == "structure/template-outdated" })
  }

  @Test func minimalFailsOnlyWhatIsBroken() {
    let card = FilledCard(revision: 4).removing("Risks").answering("Metrics", "...").markdown
    #expect(assess(card).status == .fail)
    let assessment = assess(card, policy: .minimal)
    #expect(assessment.status == .pass)
    #expect(assessment.findings.count { $0.severity == .note } == 2)
    #expect(assess(card + "\n<!-- not closed\n", policy: .minimal).status == .fail)
    #expect(assess("# Anything\n\n## At all\n", policy: .minimal).status == .pass)
  }

  @Test func digestNamesThePolicy() {
    #expect(Policy.default.digest == SHA256Digest(of: Array(Policy.default.yaml.utf8)).hexadecimal)
    let policies = [
      Policy.default, .czi, Policy(name: "other"), changed { $0.gate.maximumErrors = 1 },
      changed { $0.gate.minimumGrade = .b }, changed { $0.mayBeNotApplicable = ["Risks"] },
      changed { $0.severities["images/alt-length"] = .off }, changed { $0.parameters.licenses = [] },
      changed { $0.parameters.acceptableUseURL = "https://example.org/use" },
    ]
    #expect(Set(policies.map(\.digest)).count == policies.count)
  }

  @Test func yamlIsWhole() {
    let policy = changed {
      $0.name = "o\"u\nrs"
      $0.mayBeNotApplicable = ["Risks", "Model Card Authors"]
      $0.severities = ["links/insecure-http": .off]
      $0.gate.minimumCompleteness = 80
    }
    #expect(
      policy.yaml == """
        name: "o\\"u\\x0ars"
        templateRequired: false
        cardRequired: false
        template: null
        revision: null
        metadata: byFormat
        legalPassages: byFormat
        mayBeNotApplicable:
          - "Model Card Authors"
          - Risks
        severities:
          links/insecure-http: off
        parameters:
          acceptableUse: "Acceptable Use Policy"
          acceptableUseURL: null
          licenses: null
          organization: null
          affiliates: []
          contacts: []
          weights: null
          code: []
          reviewMonths: null
        gate:
          maximumErrors: 0
          maximumWarnings: null
          minimumCompleteness: 80.0
          minimumCoverage: null
          minimumCompliance: null
          minimumGrade: null

        """)
  }

  @Test func gateAllowsErrors() {
    let card = FilledCard(revision: 4).answering("Risks", "...").markdown
    #expect(assess(card).status == .fail)
    #expect(assess(card, policy: changed { $0.gate.maximumErrors = 100 }).status == .pass)
  }

  private func changed(_ change: (inout Policy) -> Void) -> Policy {
    var policy = Policy.default
    change(&policy)
    return policy
  }
}

import CardChecker
import Testing

@Suite struct PolicyTests {
  @Test func builtInPoliciesHaveNames() {
    #expect(Policy.named("default") == .default)
    #expect(Policy.named("czi") == .czi)
    #expect(Policy.named("none") == nil)
    #expect(Policy.czi.templateRequired && !Policy.default.templateRequired)
  }

  @Test func digestNamesThePolicy() {
    #expect(Policy.default.digest == SHA256Digest(of: Array(Policy.default.yaml.utf8)).hexadecimal)
    let policies = [
      Policy.default, .czi, Policy(name: "default", gate: Gate(maximumErrors: 1)),
      Policy(name: "default", mayBeNotApplicable: ["Risks"]), Policy(name: "other"),
    ]
    #expect(Set(policies.map(\.digest)).count == policies.count)
    #expect(
      Policy(name: "a", mayBeNotApplicable: ["b", "c"]).digest
        == Policy(name: "a", mayBeNotApplicable: ["c", "b"]).digest)
  }

  @Test func yamlIsWhole() {
    #expect(
      Policy(name: "o\"u\nrs", templateRequired: true, mayBeNotApplicable: ["Risks", "Citation"]).yaml == """
        name: "o\\"u\\x0ars"
        templateRequired: true
        cardRequired: false
        mayBeNotApplicable: ["Citation", "Risks"]
        gate:
          maximumErrors: 0

        """)
  }

  @Test func gateAllowsErrors() {
    let card = FilledCard(revision: 4).answering("Risks", "...").markdown
    #expect(assess(card).status == .fail)
    #expect(assess(card, policy: Policy(name: "lenient", gate: Gate(maximumErrors: 1))).status == .pass)
  }
}

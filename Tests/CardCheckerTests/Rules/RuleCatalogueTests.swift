import Testing

@testable import CardChecker

@Suite struct RuleCatalogueTests {
  @Test func everyRuleIsDescribed() {
    let rules = RuleCatalogue.descriptions
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(rules.allSatisfy { $0.summary.hasSuffix(".") && $0.remediation.hasSuffix(".") })
    #expect(
      Set(rules.map(\.family)) == [
        "structure", "completeness", "placeholder", "boilerplate", "policy", "images", "links", "metadata",
        "consistency", "history",
      ])
  }

  @Test func idsAreTheNamesOfTheTypes() {
    for rule in RuleCatalogue.rules {
      let name = rule.description.id.drop { $0 != "/" }.dropFirst()
      let type = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      #expect(type == "\(rule)")
    }
  }

  @Test func manyFindingsOfOneRuleAreCounted() throws {
    let text = (0..<300).map { "{{ name_\($0) }}\n" }.joined(separator: "\n")
    let found = assess(text).findings(of: TemplateSyntaxLeft.self)
    #expect(found.count == RuleRunner.limit)
    #expect(try #require(found.last).message.hasSuffix("There are 200 more of these."))
  }
}

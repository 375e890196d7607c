import CardChecker
import TestSupport
import Testing

/// What the program says of its rules.
struct RulesTests {
  @Test func everyRuleIsListedAndExplained() throws {
    let list = try AuditProgram.run("rules")
    #expect(list.lines.count == RuleCatalogue.descriptions.count + 1)
    for rule in RuleCatalogue.descriptions {
      #expect(list.text.contains(rule.id))
      let explained = try AuditProgram.run("explain", rule.id)
      #expect(explained.status == 0)
      #expect(explained.text.contains(rule.summary))
      #expect(explained.text.contains(rule.remediation))
    }
  }

  @Test func aRuleIsKnownByThePartBehindTheSlash() throws {
    #expect(try AuditProgram.run("explain", "slot-empty").lines.first == "completeness/slot-empty")
  }

  @Test func anUnknownRuleIsAnError() throws {
    let run = try AuditProgram.run("explain", "slot-full")
    #expect(run.status == 2)
    #expect(run.errors.contains("audit rules"))
  }
}

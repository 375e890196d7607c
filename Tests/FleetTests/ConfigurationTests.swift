import CardChecker
import Fleet
import Foundation
import SystemPackage
import Testing

/// What a configuration file may say, and how it is told what it may not.
struct ConfigurationTests {
  private func parse(_ text: String) throws(SettingsError) -> Configuration {
    try Configuration(yaml: text, file: "/etc/card-audit/audit.yaml")
  }

  private func error(_ text: String) -> String? {
    let error = #expect(throws: SettingsError.self) { try parse(text) }
    return error.map { "\($0)".replacing("/etc/card-audit/", with: "") }
  }

  @Test func everyKeyIsRead() throws {
    let configuration = try parse(
      """
      repositories: [models, /srv/git]
      reports: out
      state: /var/lib/card-audit
      policy: czi
      cards: ["**/card.md"]
      refs: [main, refs/tags/*]
      jobs: 3
      limits: {seconds: 5, megabytes: 512, descriptors: 256}
      """)
    #expect(configuration.repositories == ["/etc/card-audit/models", "/srv/git"])
    #expect(configuration.reports == "/etc/card-audit/out")
    #expect(configuration.state == "/var/lib/card-audit")
    #expect(configuration.policy == "czi")
    #expect(configuration.cards == ["**/card.md"])
    #expect(configuration.refs == ["main", "refs/tags/*"])
    #expect(configuration.jobs == 3)
    #expect(configuration.limits.seconds == 5)
    #expect(configuration.limits.megabytes == 512)
    #expect(configuration.limits.descriptors == 256)
  }

  @Test func aPolicyIsANameOrAPathBesideTheFile() throws {
    #expect(try parse("policy: default").policy == "default")
    #expect(try parse("policy: ours.yaml").policy == "/etc/card-audit/ours.yaml")
  }

  @Test func anEmptyFileSaysNothing() throws {
    #expect(try parse("") == Configuration())
    #expect(try parse("# nothing\nrefs:\nlimits:\n") == Configuration())
  }

  @Test func theShippedFileSaysNoMoreThanTheDefaults() throws {
    let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Config/audit.yaml").standardized
    #expect(try parse(String(contentsOf: file, encoding: .utf8)) == Configuration())
  }

  @Test(arguments: [
    ("jbos: 3", "audit.yaml:1:1: no key is named jbos; did you mean jobs?"),
    ("refs: [HEAD]\njobs: many", "audit.yaml:2:7: jobs takes a whole number from 1 to 1024"),
    ("refs: HEAD", "audit.yaml:1:7: refs takes a list"),
    ("limits:\n  second: 3", "audit.yaml:2:3: no key is named second; did you mean seconds?"),
    ("cards: []", "audit.yaml:1:8: cards takes a list of at least one; leave the key out"),
    ("- a", "audit.yaml:1:1: expected keys and values here"),
  ])
  func whatIsWrongIsToldWithItsPlace(text: String, message: String) {
    #expect(error(text) == message)
  }

  @Test(arguments: ["jobs: [", "jobs: 1\njobs: 2", "a: b: c"])
  func whatIsNoYAMLIsToldWithItsFile(text: String) {
    #expect(error(text)?.hasPrefix("audit.yaml:") == true)
  }
}

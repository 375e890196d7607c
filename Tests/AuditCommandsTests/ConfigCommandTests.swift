import Foundation
import TestSupport
import Testing

/// `audit config`, and where the configuration of other commands comes from.
struct ConfigCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func configure(_ text: String) throws -> String {
    try folder.write("audit.yaml", Array(text.utf8))
  }

  private func check(_ text: String, environment: [String: String] = [:]) throws -> Command {
    try AuditProgram.run("config", "check", try configure(text), environment: environment)
  }

  @Test func whatIsRightIsSaid() throws {
    _ = try GitRepository(at: folder.path("models/leaf.git"))
    let run = try check("repositories: [models]\n")
    #expect(run.status == 0)
    #expect(run.text == folder.path("audit.yaml") + ": all is well\n")
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("jbos: 1", ":1:1: no key is named jbos"), ("policy: gone.yaml", ":1:1: policy: no policy is named"),
    ("lists: [gone.txt]", ":1:9: "), ("remotes: ['ftp://h/x']", ":1:11: anybody on the way"),
    ("remotes: ['https://h/x', 'https://h/x.git']", "would both be named h/x"),
    ("sync: {credentials: [{host: h, key: ./gone}]}", ":1:22: "), ("sync: {knownHosts: gone}", ":1:8: "),
  ])
  func whatIsWrongIsToldWithItsPlace(text: String, message: String) throws {
    let run = try check(text)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.text.isEmpty)
  }

  @Test(arguments: [
    ("repositories: ['none/*.git']", ":1:16: no repository matches"), ("repositories: [gone]", ":1:16: "),
    ("jobs: 1", "it names nothing to audit"),
    ("sync: {credentials: [{host: h, password: git-token}]}", "a name without a slash is one of systemd's credentials"),
  ])
  func whatMayBeMeantSoIsAWarning(text: String, message: String) throws {
    let run = try check(text)
    #expect(run.status == 0)
    #expect(run.errors.contains("warning: "))
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aSecretThatOthersMayReadIsAnError() throws {
    let secret = try folder.write("token", Array("geheim".utf8))
    chmod(secret, 0o644)
    let run = try check("sync: {credentials: [{host: h, password: ./token}]}")
    #expect(run.status == 2)
    #expect(run.errors.contains("others may read it"))
    #expect(!run.errors.contains("geheim"))
  }

  @Test func everySettingIsShownWithItsOrigin() throws {
    let file = try configure("jobs: 3\nrefs: [main]\nsync:\n  retry:\n    first: 7\n")
    let run = try AuditProgram.run(
      "config", "show", "--config", file, "--refs", "dev", environment: ["STATE_DIRECTORY": "/var/lib/card-audit"])
    #expect(run.lines.first == "# Read from \(file).")
    for line in [
      "jobs: 3  # \(file):1", "refs:  # command line", "  - dev", "    first: 7  # \(file):5",
      "    most: 3600  # default",
      "reports: /var/lib/card-audit/reports  # environment STATE_DIRECTORY",
      "state: /var/lib/card-audit/state  # environment STATE_DIRECTORY", "limits:", "  jobsPerWorker: 500  # default",
      "cards:  # default: the common names of model cards", "policy: default  # default", "remotes: []  # default",
    ] {
      #expect(run.lines.contains(line), "\(line)")
    }
  }

  @Test func whatIsShownIsAConfigurationThatSaysTheSame() throws {
    let file = try configure(
      """
      repositories: ["a b", "ä/*", "x: #y"]
      remotes: ["git@h:x"]
      cards: ["**/*.md"]
      watch: {sweep: 5}
      sync: {credentials: [{host: "h:1", username: "a'c", key: k}], knownHosts: "h \\" \\u202E"}
      """)
    let first = try AuditProgram.run("config", "show", "--config", file)
    let copy = try folder.write("copy.yaml", first.output)
    let second = try AuditProgram.run("config", "show", "--config", copy)
    #expect(first.status == 0 && second.status == 0, "\(second.errors)")
    let values = { (run: Command) in run.lines.dropFirst().map { $0.prefix { $0 != "#" } } }
    #expect(values(first) == values(second))
  }

  @Test func settingsAreShownAsJSON() throws {
    let run = try AuditProgram.run("config", "show", "--config", try configure("jobs: 3\n"), "--format", "json")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let settings = try #require(document["settings"] as? [[String: Any]])
    let jobs = try #require(settings.first { $0["key"] as? String == "jobs" })
    #expect(jobs["value"] as? Int == 3)
    #expect(jobs["origin"] as? String == "file")
    #expect(jobs["line"] as? Int == 1)
  }

  @Test func theConfigurationIsFoundByItself() throws {
    _ = try configure("jobs: 3\n")
    let run = try AuditProgram.run("config", "show", environment: ["CONFIGURATION_DIRECTORY": folder.path])
    #expect(run.lines.contains("jobs: 3  # \(folder.path("audit.yaml")):1"))
    try folder.write("home/card-audit/audit.yaml", Array("jobs: 4\n".utf8))
    let own = try AuditProgram.run(
      "config", "check", environment: ["CONFIGURATION_DIRECTORY": "", "XDG_CONFIG_HOME": folder.path("home")])
    #expect(own.text.hasPrefix(folder.path("home/card-audit/audit.yaml") + ": "))
  }

  @Test func withoutAFileTheDefaultsHold() throws {
    #expect(try AuditProgram.run("config", "check").text.hasPrefix("no configuration: the defaults hold"))
    #expect(try AuditProgram.run("config", "show").lines.first == "# No configuration file was read.")
  }

  @Test(arguments: ["--config", "--policy"])
  func aPipeIsRefusedAndNotWaitedFor(option: String) throws {
    _ = mkfifo(folder.path("pipe"), 0o600)
    let run = try AuditProgram.run("now", option, folder.path("pipe"), in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("this is no regular file"))
  }
}

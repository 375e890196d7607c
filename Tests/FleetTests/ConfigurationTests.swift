import CardChecker
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// What a configuration file may say, and how it is told what it may not.
struct ConfigurationTests {
  private func parse(_ text: String) throws(SettingsError) -> Configuration {
    try Configuration(yaml: text, file: "/etc/card-audit/audit.yaml")
  }

  private func error(_ text: String) -> String? {
    let error = #expect(throws: SettingsError.self) { try parse(text) }
    return error.map { "\($0)".replacing("/etc/card-audit/", with: "") }
  }

  @Test func everyKeyOfWhatIsAuditedIsRead() throws {
    let configuration = try parse(
      """
      repositories: [models, /srv/git, "/srv/teams/*/models.git"]
      lists: [repositories.txt]
      remotes: ["https://git.example.org/leaf.git", "git@git.example.org:spotter.git"]
      reports: out
      state: /var/lib/card-audit
      policy: czi
      cards: ["**/card.md"]
      refs: [main, refs/tags/*]
      jobs: 3
      """)
    #expect(configuration.repositories == ["/etc/card-audit/models", "/srv/git", "/srv/teams/*/models.git"])
    #expect(configuration.lists == ["/etc/card-audit/repositories.txt"])
    #expect(configuration.remotes.map(\.id.text) == ["git.example.org/leaf", "git.example.org/spotter"])
    #expect(configuration.reports == "/etc/card-audit/out")
    #expect(configuration.state == "/var/lib/card-audit")
    #expect(configuration.policy == "czi")
    #expect(configuration.cards == ["**/card.md"])
    #expect(configuration.refs == ["main", "refs/tags/*"])
    #expect(configuration.jobs == 3)
  }

  @Test func everyNumberIsRead() throws {
    for key in NumberKey.all {
      let names = key.name.split(separator: ".")
      // The longest wait may not be below the first one.
      let value = names.last == "most" ? key.range.upperBound : key.range.lowerBound
      let lines = names.enumerated().map { String(repeating: "  ", count: $0.offset) + $0.element + ":" }
      let configuration = try parse(lines.joined(separator: "\n") + " \(value)")
      #expect(configuration[keyPath: key.value] == value)
      #expect(configuration.places[key.name]?.line == names.count)
    }
  }

  @Test func theSyncIsRead() throws {
    let sync = try parse(
      """
      sync:
        mirrors: mirrors
        certificateAuthority: authority.pem
        knownHosts: /etc/ssh/hosts
        credentials:
          - {host: Git.Example.org, username: auditor, password: git-token}
          - {host: "git.example.org:443", password: ./token}
          - {host: "git.example.org:2222", key: keys/id}
      """
    ).sync
    #expect(sync.mirrors == "/etc/card-audit/mirrors")
    #expect(sync.certificateAuthority == "/etc/card-audit/authority.pem")
    #expect(sync.knownHosts == "/etc/ssh/hosts")
    #expect(
      sync.credentials == [
        RemoteCredential(host: "git.example.org", kind: .password, username: "auditor", file: "git-token"),
        RemoteCredential(host: "git.example.org", kind: .password, file: "/etc/card-audit/./token"),
        RemoteCredential(host: "git.example.org:2222", kind: .key, file: "/etc/card-audit/keys/id"),
      ])
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
    #expect(try parse(shipped) == Configuration())
  }

  @Test func theShippedFileShowsEveryKeyWithItsDefault() throws {
    for key in NumberKey.all {
      #expect(shipped.contains("# \(key.lastName): \(Configuration()[keyPath: key.value])\n"), "\(key.name)")
    }
    for name in ["lists", "remotes", "mirrors", "credentials", "certificateAuthority", "knownHosts"] {
      #expect(shipped.contains("# \(name):"))
    }
  }

  private var shipped: String {
    let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Config/audit.yaml").standardized
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  @Test(arguments: [
    ("jbos: 3", "audit.yaml:1:1: no key is named jbos; did you mean jobs?"),
    ("refs: [HEAD]\njobs: many", "audit.yaml:2:7: jobs takes a whole number from 1 to 1024"),
    ("refs: HEAD", "audit.yaml:1:7: refs takes a list"),
    ("limits:\n  second: 3", "audit.yaml:2:3: no key is named second; did you mean seconds?"),
    ("watch:\n  retry: {frist: 3}", "audit.yaml:2:11: no key is named frist; did you mean first?"),
    ("cards: []", "audit.yaml:1:8: cards takes a list of at least one; leave the key out"),
    ("- a", "audit.yaml:1:1: expected keys and values here"),
    ("repositories: ['git@host:x']", "audit.yaml:1:16: this is an address and no path; it goes under remotes"),
    ("reports: \"a\\0b\"", "audit.yaml:1:10: no path has a NUL in it"),
    (
      "sync:\n  retry: {first: 9, most: 8}",
      "audit.yaml:2:10: first is 9 and most is 8; the first wait is the shortest"
    ),
    (
      "sync:\n  credentials: [{host: h}]",
      "audit.yaml:2:17: the file is missing here: password for https, or key for ssh"
    ),
    (
      "sync:\n  credentials: [{host: h, key: k, password: p}]",
      "audit.yaml:2:27: a credential is a password or a key; make two of it"
    ),
    (
      "sync:\n  credentials: [{host: 'https://h/', key: k}]",
      "audit.yaml:2:24: host takes the name of a host, with :port where it is not the usual one"
    ),
    (
      "sync:\n  credentials:\n    - {host: h, key: k}\n    - {host: 'H:22', key: l}",
      "audit.yaml:4:7: two credentials are for h; the first would always be taken"
    ),
  ])
  func whatIsWrongIsToldWithItsPlace(text: String, message: String) {
    #expect(error(text) == message)
  }

  @Test func aPasswordInAnAddressIsNotRepeated() {
    let message = error("remotes:\n  - https://ada:geheim@host/x")
    #expect(message?.hasPrefix("audit.yaml:2:5: an address holds no password") == true)
    #expect(message?.contains("geheim") == false)
  }

  @Test func aNumberOutsideItsRangeIsRefused() {
    for key in NumberKey.all {
      let names = key.name.split(separator: ".")
      let lines = names.enumerated().map { String(repeating: "  ", count: $0.offset) + $0.element + ":" }
      #expect(error(lines.joined(separator: "\n") + " \(key.range.upperBound + 1)")?.contains("takes a whole") == true)
    }
  }

  @Test(arguments: ["jobs: [", "jobs: 1\njobs: 2", "a: b: c"])
  func whatIsNoYAMLIsToldWithItsFile(text: String) {
    #expect(error(text)?.hasPrefix("audit.yaml:") == true)
  }

  @Test func aPipeIsRefusedAndNotWaitedFor() throws {
    let folder = try TemporaryFolder()
    _ = mkfifo(folder.path("audit.yaml"), 0o600)
    let error = #expect(throws: SettingsError.self) {
      try Configuration(contentsOf: FilePath(folder.path("audit.yaml")))
    }
    #expect(error?.description == folder.path("audit.yaml") + ": this is no regular file")
  }
}

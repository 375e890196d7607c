import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// The configuration of a mirror, as git reads it.
struct MirrorConfigTests {
  private func config(_ remote: String, helper: String? = nil) throws -> MirrorConfig {
    MirrorConfig(
      remote: try RemoteURL(remote), blobLimit: 7, certificateAuthority: "/etc/a \"b\"\\c.pem",
      credentialHelper: helper, ssh: "ssh -o 'x=\"y\"'")
  }

  private func read(_ config: MirrorConfig) throws -> [String: String] {
    let folder = try TemporaryFolder()
    let file = try folder.write("config", Array(config.text.utf8))
    let lines = try GitRepository.run(["config", "--file", file, "--list", "--null"], in: nil).text
    let pairs = lines.split(separator: "\0").map { $0.split(separator: "\n", maxSplits: 1).map(String.init) }
    return Dictionary(pairs.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { "\($0) | \($1)" }
  }

  @Test func gitReadsBackWhatWasMeant() throws {
    let settings = try read(config("https://bot@a.org/x", helper: "!'/usr/bin/audit' credential"))
    #expect(settings["remote.origin.url"] == "https://a.org/x")
    #expect(settings["http.sslcainfo"] == "/etc/a \"b\"\\c.pem")
    #expect(settings["core.sshcommand"] == "ssh -o 'x=\"y\"'")
    #expect(settings["credential.helper"] == " | !'/usr/bin/audit' credential")
    #expect(settings["remote.origin.fetch"] == "+refs/heads/*:refs/heads/* | +refs/tags/*:refs/tags/*")
    #expect(settings["http.followredirects"] == "false")
    #expect(settings["protocol.allow"] == "never")
  }

  @Test func sshGetsTheUserOfTheAddress() throws {
    #expect(try read(config("ssh://git@a.org/x"))["remote.origin.url"] == "ssh://git@a.org/x")
  }

  @Test func pathsGoThroughTheShellAndSshUnharmed() throws {
    let text = try SSHCommand(key: "/a b/it's 100%", knownHosts: "/c").text()
    #expect(text.contains(#"-o 'IdentityFile="/a b/it'\''s 100%%"'"#))
    #expect(throws: SyncError.self) { try SSHCommand(key: "/a\"b", knownHosts: "/c").text() }
    #expect(try SSHCommand(knownHosts: "/c").text().contains("IdentityFile=none"))
  }
}

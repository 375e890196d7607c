import Fleet
import SystemPackage
import TestSupport
import Testing

/// Where the configuration, the state and credentials are looked for.
struct ServiceEnvironmentTests {
  private func environment(_ variables: [String: String]) -> ServiceEnvironment {
    ServiceEnvironment { variables[$0] }
  }

  @Test(arguments: [
    (["HOME": "/home/ada"], ["/home/ada/.config/card-audit/audit.yaml", "/etc/card-audit/audit.yaml"]),
    (
      ["HOME": "/home/ada", "XDG_CONFIG_HOME": "/ada"],
      ["/ada/card-audit/audit.yaml", "/etc/card-audit/audit.yaml"]
    ),
    // The specification says to pass over a path that is not absolute.
    (["XDG_CONFIG_HOME": "here"], ["/etc/card-audit/audit.yaml"]),
    (["HOME": "/home/ada", "CONFIGURATION_DIRECTORY": "/etc/a:/etc/b"], ["/etc/a/audit.yaml", "/etc/b/audit.yaml"]),
    (["CONFIGURATION_DIRECTORY": ""], ["/etc/card-audit/audit.yaml"]),
  ])
  func theConfigurationIsLookedFor(variables: [String: String], files: [String]) {
    #expect(environment(variables).candidates == files.map { FilePath($0) })
  }

  @Test func theFirstThatIsThereCounts() throws {
    let folder = try TemporaryFolder()
    let folders = [folder.path("a"), folder.path("b")].joined(separator: ":")
    #expect(environment(["CONFIGURATION_DIRECTORY": folders]).configurationFile == nil)
    let file = try folder.write("b/audit.yaml", [UInt8]())
    #expect(environment(["CONFIGURATION_DIRECTORY": folders]).configurationFile == FilePath(file))
  }

  @Test func credentialsAreFilesOrOfSystemd() {
    let token = RemoteCredential(host: "h", kind: .password, file: "git-token")
    let key = RemoteCredential(host: "h", kind: .key, file: "/etc/key")
    #expect(environment([:]).file(of: token) == nil)
    #expect(environment(["CREDENTIALS_DIRECTORY": "/run/c"]).file(of: token) == "/run/c/git-token")
    #expect(environment(["CREDENTIALS_DIRECTORY": "/run/c"]).file(of: key) == "/etc/key")
  }

  @Test func systemdKeepsTheState() {
    #expect(environment(["STATE_DIRECTORY": "/var/lib/a:/var/lib/b"]).stateFolder == "/var/lib/a")
    #expect(environment([:]).stateFolder == nil)
  }
}

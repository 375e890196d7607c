import Fleet
import Records
import SystemPackage
import Testing

/// Addresses of remotes, and texts that are none.
struct RemoteURLTests {
  @Test(arguments: [
    ("https://git.example.org/vision/leaf.git", "git.example.org/vision/leaf"),
    ("HTTPS://Git.Example.ORG/vision/leaf.git/", "git.example.org/vision/leaf"),
    ("https://git.example.org:443//vision//leaf", "git.example.org/vision/leaf"),
    ("https://git.example.org:8443/leaf", "git.example.org%3A8443/leaf"),
    ("https://ada@git.example.org/team/_git/leaf%20disease", "git.example.org/team/_git/leaf%2520disease"),
    ("ssh://git@git.example.org:2222/~ada/leaf.git", "git.example.org%3A2222/~ada/leaf"),
    ("ssh://git@[2001:DB8::1]:2222/leaf.git", "%5B2001%3Adb8%3A%3A1%5D%3A2222/leaf"),
    ("git@git.example.org:vision/leaf.git", "git.example.org/vision/leaf"),
    ("git@[::1]:/srv/git/leaf.git", "%5B%3A%3A1%5D/srv/git/leaf"),
    ("host:leaf", "host/leaf"),
  ])
  func anAddressMakesAnID(text: String, id: String) throws {
    #expect(try RemoteURL(text).id.text == id)
  }

  @Test func thePartsAreKnown() throws {
    let remote = try RemoteURL("ssh://git@Git.example.org:2222/vision/leaf.git")
    #expect(remote.scheme == .ssh)
    #expect(remote.user == "git")
    #expect(remote.host == "git.example.org")
    #expect(remote.port == 2222)
    #expect(remote.path == "vision/leaf.git")
    #expect(remote.address == "ssh://git@git.example.org:2222/vision/leaf.git")
    #expect(remote.shown == "ssh://git.example.org:2222/vision/leaf.git")
  }

  /// A path without a slash in front begins in the folder of the user, which no `ssh://` says in the same way.
  @Test func theShortFormKeepsItsMeaning() throws {
    #expect(try RemoteURL("git@host:vision/leaf.git").address == "git@host:vision/leaf.git")
    #expect(try RemoteURL("git@host:~/leaf.git").address == "git@host:~/leaf.git")
    #expect(try RemoteURL("git@host:/srv/leaf.git").address == "ssh://git@host/srv/leaf.git")
  }

  @Test(arguments: [
    "", "leaf", "/srv/git/leaf.git", "./a:b", "://host/path", "https://", "https:///path", "https://host",
    "https://host/",
    "http://host/path", "git://host/path", "ftp://host/path", "file:///srv/git/leaf.git", "ext::sh -c x", "ext::sh/x",
    "git+ssh://host/path", "javascript://host/path", "https://host:0/x", "https://host:65536/x", "https://host:/x",
    "https://host:+22/x", "https://host:22a/x", "https://host:99999999999999999999/x", "https://-host/x",
    "ssh://-oProxyCommand=id/x", "-oProxyCommand=id:x", "ssh://git@-host/x", "ssh://-l@host/x", "host:-x", "host:/-x",
    "https://host/-x", "https://@host/x", "https://host/../x", "https://host/a/../../x", "https://host/a/./x",
    "https://host/%2e%2E/x", "host:..", "host:../x", "host:", "host:/", ":path", "https://host/a b",
    "https://host/a\tb",
    "https://host/a\u{0}b", "https://host/a\nb", "https://host/a\u{7F}", "https://h\u{F6}st/x",
    "https://host/\u{202E}x",
    "https://host/x?service=y", "https://host/x#y", "https://host?x", "https://ho$t/x", "https://host/$(id)",
    "https://host/`id`", "https://host/a;b", "https://host/a|b", "https://host/a\\b", "https://host\\@evil/x",
    "https://ho..st/x", "https://.host/x", "https://host./x", "https://[::1/x", "https://[::1]x/y", "https://[]/x",
    "https://[host]/x", "git@[::1]x:y", "git@[::1]", "https://host/a:b", "https://a%3Ab@ho st/x", "a@b@c:d",
  ])
  func whatIsNoAddressIsRefused(text: String) {
    #expect(throws: RemoteURLError.self) { try RemoteURL(text) }
  }

  @Test(arguments: [
    "https://ada:geheim@host/x", "https://:geheim@host/x", "https://ada:geh/eim@host/x", "https://ada:1/geheim@host/x",
    "https://ada:ge@heim@host/x", "ssh://ada:geheim@host/x", "ada:geheim@host/x", "ada:geheim@host:x",
    "ada@host:geheim@x", "http://ada:geheim@host/x", "https://host/x?token=geheim", "https://host/geheim@x",
    "https://ghp_geheim@host/x", "https://glpat-geheim@host/x", "https://geheim0123456789012345678901234567@host/x",
    "geheim://host/x", "https://geheim:x/y", "https://ada:geheim\u{1}@host/x", "https:/ada:geheim@host/x",
  ])
  func aPasswordIsRefusedAndNeverRepeated(text: String) {
    let error = #expect(throws: RemoteURLError.self) { try RemoteURL(text) }
    #expect(error?.description.contains("geheim") == false)
  }

  @Test func anAddressWithoutEndIsRefused() {
    #expect(throws: RemoteURLError.self) { try RemoteURL("https://host/" + String(repeating: "a/", count: 1 << 20)) }
  }

  @Test(arguments: [
    ("https://host/x", true), ("git@host:x", true), ("host:x", true), ("/srv/a:b", false), ("./a:b", false),
    ("models", false),
  ])
  func anAddressIsToldFromAPathAsGitDoes(text: String, isMeant: Bool) {
    #expect(RemoteURL.isMeant(by: text) == isMeant)
  }

  @Test func aMirrorIsNamedByTheID() throws {
    let mirrors = MirrorsFolder(SyncSettings(), state: "/var/lib/card-audit/state")
    #expect(
      try mirrors.mirror(of: RemoteURL("git@git.example.org:vision/leaf.git"))
        == "/var/lib/card-audit/state/mirrors/git.example.org%2Fvision%2Fleaf.git")
    let long = try mirrors.mirror(of: RemoteURL("https://host/" + String(repeating: "a/", count: 200)))
    #expect(long.lastComponent?.string.utf8.count == 255)
  }
}

import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// Who gets to know which secret.
struct CredentialTests {
  private let folder: TemporaryFolder
  private let file: FilePath

  init() throws {
    folder = try TemporaryFolder()
    file = FilePath(try folder.write("token", Array("hunter2\n".utf8)))
    chmod(file.string, 0o600)
  }

  private func answer(_ question: String, host: String = "git.example.org") throws -> String {
    let answer = CredentialAnswer(host: host, username: "bot", file: file)
    return String(decoding: try answer.answer(to: Array(question.utf8)), as: UTF8.self)
  }

  @Test func theHostIsAnswered() throws {
    let expected = "username=bot\npassword=hunter2\n"
    #expect(try answer("protocol=https\nhost=git.example.org\n\n") == expected)
    #expect(try answer("protocol=https\nhost=git.example.org:443\n") == expected)
    #expect(try answer("protocol=https\nhost=GIT.example.org\nusername=bot\n") == expected)
    #expect(try answer("protocol=https\nhost=git.example.org:8443\n", host: "git.example.org:8443") == expected)
  }

  @Test(arguments: [
    "protocol=http\nhost=git.example.org\n", "protocol=https\nhost=git.example.org:8443\n", "protocol=https\n",
    "protocol=https\nhost=git.example.org.evil.org\n", "protocol=https\nhost=evil.org\nhost=git.example.org\n",
    "protocol=https\nhost=git.example.org\nusername=other\n", "",
    "protocol=https\nprotocol=http\nhost=git.example.org\n",
  ])
  func nobodyElseIs(question: String) throws {
    #expect(try answer(question).isEmpty)
  }

  @Test func aCredentialFitsOneHostPortAndWay() throws {
    let password = RemoteCredential(host: "a.org:8443", kind: .password, file: file)
    #expect(password.isFor(try RemoteURL("https://a.org:8443/x")))
    #expect(!password.isFor(try RemoteURL("https://a.org/x")))
    #expect(!password.isFor(try RemoteURL("ssh://a.org:8443/x")))
    let key = RemoteCredential(host: "a.org", kind: .key, file: file)
    #expect(key.isFor(try RemoteURL("git@a.org:x")))
    #expect(key.isFor(try RemoteURL("ssh://a.org:22/x")))
  }

  @Test func theUserInTheAddressChoosesAmongSeveral() throws {
    let credentials = ["one", "two", nil].map {
      RemoteCredential(host: "a.org", kind: .password, username: $0, file: file)
    }
    let best = { try RemoteCredential.best(for: RemoteURL($0), among: credentials)?.username }
    #expect(try best("https://two@a.org/x") == "two")
    #expect(try best("https://three@a.org/x") == nil)
    #expect(try best("https://a.org/x") == nil)
  }

  @Test func aNameWithoutAFolderIsOneOfSystemd() throws {
    let found = try CredentialFile("token", credentialsDirectory: FilePath(folder.path))
    #expect(try found.password() == Array("hunter2".utf8))
    #expect(throws: SyncError.self) { try CredentialFile("token", credentialsDirectory: nil) }
  }

  @Test(arguments: ["", "\n", "two\nlines\n", "nul\0"])
  func whatIsNoPasswordIsToldWithoutRepeatingIt(content: String) throws {
    let path = FilePath(try folder.write("other", Array(content.utf8)))
    let error = #expect(throws: SyncError.self) { try CredentialFile(path, credentialsDirectory: nil).password() }
    #expect(error?.code == .credentialUnusable)
    #expect(error?.message.contains("lines") == false || !content.contains("lines"))
    #expect(error?.message.contains(path.string) == true)
  }

  @Test func aKeyThatOthersMayReadIsToldBeforeSshPassesItOver() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.string)
    let error = #expect(throws: SyncError.self) { try CredentialFile(file, credentialsDirectory: nil).checkKey() }
    #expect(error?.message.contains("chmod 600") == true)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file.string)
    try CredentialFile(file, credentialsDirectory: nil).checkKey()
  }
}

import SystemPackage

/// What git is told that asks for a password, by the rules of `git-credential`: lines of `key=value`.
///
/// The question names the server that really asked, wherever the address had led.
public struct CredentialAnswer: Sendable {
  private let host: String
  private let username: String
  private let file: FilePath

  /// - Parameter host: the only one that gets to know the secret, with the port where it is not the usual one.
  public init(host: String, username: String, file: FilePath) {
    self.host = host
    self.username = username
    self.file = file
  }

  /// The answer; empty where the server is another one.
  ///
  /// - Throws: `credentialUnusable`.
  public func answer(to question: [UInt8]) throws(SyncError) -> [UInt8] {
    guard Self.values(of: "protocol", in: question) == ["https"], isHost(question) else { return [] }
    let asked = Self.values(of: "username", in: question)
    guard asked.isEmpty || asked == [username] else { return [] }
    let password = try CredentialFile(file, credentialsDirectory: nil).password()
    return Array("username=\(username)\npassword=".utf8) + password + [UInt8(ascii: "\n")]
  }

  private func isHost(_ question: [UInt8]) -> Bool {
    let hosts = Self.values(of: "host", in: question)
    guard hosts.count == 1 else { return false }
    return RemoteCredential(host: host, kind: .password, file: file).isHost(hosts[0], .https)
  }

  private static func values(of key: String, in question: [UInt8]) -> [String] {
    let start = Array("\(key)=".utf8)
    return question.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: start) }
      .map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
  }
}

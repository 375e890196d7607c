import CardChecker
import SystemPackage

/// Reads one of the credentials of the configuration.
struct CredentialReader {
  static let keys = ["host", "username", "password", "key"]

  private let section: SettingsSection
  private let folder: FilePath

  init(_ section: SettingsSection, folder: FilePath) {
    self.section = section
    self.folder = folder
  }

  func credential() throws(SettingsError) -> RemoteCredential {
    let (kind, name) = try secret()
    if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw section.place(of: kind.rawValue).error("this is no name of a file; the secret itself stands in a file")
    }
    let file = name.contains("/") ? folder.pushing(FilePath(name)) : FilePath(name)
    return RemoteCredential(host: try host(for: kind), kind: kind, username: try username(), file: file)
  }

  private func secret() throws(SettingsError) -> (RemoteCredential.Kind, file: String) {
    switch (try section.text("password"), try section.text("key")) {
    case (let file?, nil): return (.password, file)
    case (nil, let file?): return (.key, file)
    case (nil, nil): throw section.place.error("the file is missing here: password for https, or key for ssh")
    case (_?, _?): throw section.place(ofKey: "key").error("a credential is a password or a key; make two of it")
    }
  }

  private func host(for kind: RemoteCredential.Kind) throws(SettingsError) -> String {
    let host = try section.required("host")
    let scheme = kind == .password ? "https" : "ssh"
    guard let remote = try? RemoteURL("\(scheme)://\(host)/x"), remote.user == nil, remote.path == "x" else {
      throw section.place(of: "host").error("host takes the name of a host, with :port where it is not the usual one")
    }
    return remote.hostAndPort
  }

  private func username() throws(SettingsError) -> String? {
    guard let name = try section.text("username") else { return nil }
    guard name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ":") }) else {
      throw section.place(of: "username").error("username takes a name without blanks and colons")
    }
    return name
  }
}

extension RemoteCredential {
  /// Whether the two would be taken in the same cases.
  func answersLike(_ other: RemoteCredential) -> Bool {
    host == other.host && kind == other.kind && username == other.username
  }
}

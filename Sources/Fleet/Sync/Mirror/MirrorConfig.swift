import SystemPackage

/// The configuration of a mirror, written as a whole, so that nobody else decides what git does there.
struct MirrorConfig: Hashable, Sendable {
  let remote: RemoteURL
  /// Files of at least this size in bytes are left out.
  var blobLimit: Int
  var certificateAuthority: FilePath?
  /// The command that git asks for a password; nil where there is none to be had.
  var credentialHelper: String?
  /// The command in place of `ssh`.
  var ssh: String

  /// The file.
  var text: String {
    sections.map { name, settings in
      (["[\(name)]"] + settings.map { "\t\($0) = \(Self.quoted($1))" }).joined(separator: "\n") + "\n"
    }.joined()
  }

  private typealias Section = (name: String, settings: [(String, String)])

  private var sections: [Section] {
    [
      (
        "core",
        [
          ("repositoryFormatVersion", "1"), ("bare", "true"), ("hooksPath", "/dev/null"), ("fsmonitor", "false"),
          ("logAllRefUpdates", "false"), ("fsync", "committed,reference"), ("sshCommand", ssh),
        ]
      ),
      ("extensions", [("partialClone", "origin")]), ("remote \"origin\"", origin),
      (
        "fetch",
        [("prune", "true"), ("unpackLimit", "1"), ("recurseSubmodules", "false"), ("writeCommitGraph", "false")]
      ),
      ("transfer", [("fsckObjects", "true"), ("unpackLimit", "1"), ("bundleURI", "false")]),
      ("protocol", [("version", "2"), ("allow", "never")]),
      ("protocol \"https\"", [("allow", "always")]), ("protocol \"ssh\"", [("allow", "always")]),
      ("http", http), ("ssh", [("variant", "ssh")]), ("credential", credential),
      ("gc", [("auto", "0"), ("autoDetach", "false")]), ("maintenance", [("auto", "false")]),
    ]
  }

  private var origin: [(String, String)] {
    [
      ("url", address), ("fetch", "+refs/heads/*:refs/heads/*"), ("fetch", "+refs/tags/*:refs/tags/*"),
      ("tagOpt", "--no-tags"), ("promisor", "true"), ("partialCloneFilter", "blob:limit=\(blobLimit)"),
    ]
  }

  private var http: [(String, String)] {
    let authority = certificateAuthority.map { [("sslCAInfo", $0.string)] } ?? []
    return [("followRedirects", "false"), ("sslVerify", "true"), ("proxy", "")] + authority
  }

  // The empty helper forgets those of other files, should git ever read one.
  private var credential: [(String, String)] {
    [("helper", "")] + (credentialHelper.map { [("helper", $0)] } ?? [])
  }

  // A user for https goes to the server with the password, and not before.
  private var address: String { remote.scheme == .https ? remote.shown : remote.address }

  private static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

import Git
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the environment says of where things stand: systemd's variables, and those of the XDG Base Directory
/// Specification.
public struct ServiceEnvironment: Hashable, Sendable {
  /// Files that may be the configuration; the first that is there counts.
  public let candidates: [FilePath]
  /// The folder that systemd keeps for the service.
  public let stateFolder: FilePath?
  /// The folder in which systemd puts the credentials of the service.
  public let credentialsFolder: FilePath?

  /// - Parameter variable: the value of a variable by its name.
  public init(_ variable: (String) -> String?) {
    func value(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
    candidates = Self.folders(value).map { $0.appending("audit.yaml") }
    // Where a unit asks for several folders, the first is for the service as a whole.
    stateFolder = value("STATE_DIRECTORY")?.split(separator: ":").first.map { FilePath(String($0)) }
    credentialsFolder = value("CREDENTIALS_DIRECTORY").map { FilePath($0) }
  }

  /// The environment of this process.
  public static var current: ServiceEnvironment {
    ServiceEnvironment { getenv($0).map { String(cString: $0) } }
  }

  /// The configuration that is there; nil where there is none.
  public var configurationFile: FilePath? { candidates.first { FileStatus($0) != nil } }

  /// A file that a credential names: a name without a slash is one of systemd's credentials; nil where systemd gave
  /// none.
  public func file(of credential: RemoteCredential) -> FilePath? {
    guard credential.isOfSystemd else { return credential.file }
    return credentialsFolder.map { $0.pushing(credential.file) }
  }

  // A service sees what its unit shows it, and nothing of a user's.
  private static func folders(_ value: (String) -> String?) -> [FilePath] {
    if let folders = value("CONFIGURATION_DIRECTORY") {
      return folders.split(separator: ":").map { FilePath(String($0)) }
    }
    let own =
      value("XDG_CONFIG_HOME").map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
      ?? value("HOME").map { FilePath($0).appending(".config") }
    return [own?.appending("card-audit"), "/etc/card-audit"].compactMap(\.self)
  }
}

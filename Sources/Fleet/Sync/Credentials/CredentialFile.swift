import Git
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The file that holds a secret, at the place where it is really found.
public struct CredentialFile: Hashable, Sendable {
  /// The whole path.
  public let path: FilePath

  /// - Parameter credentialsDirectory: the folder of systemd's credentials, for names without a slash.
  /// - Throws: `credentialUnusable` where a name needs that folder and there is none.
  public init(_ file: FilePath, credentialsDirectory: FilePath?) throws(SyncError) {
    if file.isAbsolute || file.components.count > 1 {
      path = file.absolute
    } else if let credentialsDirectory {
      path = credentialsDirectory.pushing(file).absolute
    } else {
      throw SyncError(
        .credentialUnusable,
        "a name without a slash in sync.credentials is a credential of systemd, and CREDENTIALS_DIRECTORY is not set; "
          + "load it with LoadCredential= in the unit, or name the file with its folder")
    }
  }

  /// The folder that systemd gives to its services.
  public static var systemFolder: FilePath? {
    getenv("CREDENTIALS_DIRECTORY").flatMap { $0.pointee == 0 ? nil : FilePath(platformString: $0) }
  }

  /// The password: the file's one line.
  ///
  /// - Throws: `credentialUnusable`. The message holds nothing of the content.
  public func password() throws(SyncError) -> [UInt8] {
    var bytes = try content()
    if FileStatus(path, followingLink: true)?.isOpenToOthers == true {
      throw unusable("others may read it; run chmod 600 on it")
    }
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else { throw unusable("it is empty") }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw unusable("it holds more than one line of text") }
    return bytes
  }

  /// Checks that ssh will take the file for a key.
  ///
  /// - Throws: `credentialUnusable`.
  public func checkKey() throws(SyncError) {
    guard try !content().isEmpty else { throw unusable("it is empty") }
    var status = stat()
    guard path.withPlatformString({ stat($0, &status) }) == 0 else { throw unusable("\(Errno(rawValue: errno))") }
    // As ssh has it: only its own user's keys can be kept too loosely.
    if status.st_uid == getuid(), status.st_mode & 0o077 != 0 {
      throw unusable("others may read it, so that ssh ignores it; run chmod 600 on it")
    }
  }

  private func content() throws(SyncError) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
      return try file.closeAfter { try Self.read(file) }
    } catch {
      throw unusable("\(error)")
    }
  }

  private static func read(_ file: FileDescriptor) throws -> [UInt8] {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Errno.invalidArgument }
    guard status.st_size <= sizeLimit else { throw Errno.fileTooLarge }
    var bytes = [UInt8](repeating: 0, count: sizeLimit)
    let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
    return Array(bytes[..<count])
  }

  private static let sizeLimit = 64 << 10

  // What is no file may be a secret that was put into the configuration itself.
  private func unusable(_ reason: String) -> SyncError {
    let name = FileStatus(path, followingLink: true) == nil ? "a file that sync.credentials names" : path.string
    return SyncError(.credentialUnusable, "the credential cannot be used: \(name): \(reason)")
  }
}

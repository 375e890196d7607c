import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What `stat` says of a path.
public struct FileStatus: Sendable {
  /// The user's number.
  public let owner: UInt32
  /// In bytes.
  public let size: Int
  public let isFolder: Bool
  /// Whether it is a regular file.
  public let isFile: Bool
  /// Whether it is a symbolic link.
  public let isLink: Bool
  /// When the content was last written, in seconds since 1970.
  public var modified: Int64 { version.seconds }
  /// Whether others than the owner and the group may read it.
  public let isOpenToOthers: Bool
  let version: Version

  /// What tells a file from every other; two paths of one identity lead to the same.
  struct Identity: Hashable, Sendable {
    fileprivate let device: UInt64
    fileprivate let inode: UInt64
  }

  /// What differs once a file was written or replaced.
  struct Version: Hashable, Sendable {
    fileprivate let identity: Identity
    fileprivate let size: Int64
    fileprivate let seconds: Int64
    fileprivate let nanoseconds: Int64
  }

  var identity: Identity { version.identity }

  /// Nil where nothing stands at `path`, or where it cannot be told; a link is described itself unless it is to be
  /// followed.
  public init?(_ path: FilePath, followingLink: Bool = false) {
    try? self.init(of: path, followingLink: followingLink)
  }

  /// - Throws: why nothing can be said of `path`.
  init(of path: FilePath, followingLink: Bool = false) throws(Errno) {
    var status = stat()
    let result = path.withPlatformString { followingLink ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { throw Errno(rawValue: errno) }
    let kind = status.st_mode & S_IFMT
    owner = status.st_uid
    size = Int(status.st_size)
    isFolder = kind == S_IFDIR
    isFile = kind == S_IFREG
    isLink = kind == S_IFLNK
    isOpenToOthers = status.st_mode & S_IROTH != 0
    version = Version(
      identity: Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)), size: Int64(status.st_size),
      seconds: Int64(status.st_mtim.tv_sec), nanoseconds: Int64(status.st_mtim.tv_nsec))
  }
}

extension FilePath {
  /// The path with every link followed; nil where it leads nowhere.
  public func resolvingLinks() -> FilePath? {
    try? resolveLinks()
  }

  /// The path with every link followed.
  ///
  /// - Throws: why it leads nowhere.
  public func resolveLinks() throws(Errno) -> FilePath {
    let (resolved, reason) = withPlatformString { path in
      let resolved = realpath(path, nil)
      return (resolved, errno)
    }
    guard let resolved else { throw Errno(rawValue: reason) }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }

  /// The names in this folder in byte order, without `.` and `..`; nil where it cannot be listed.
  public func folderEntries() -> [FilePath.Component]? {
    try? listFolder()
  }

  /// The names in this folder in byte order, without `.` and `..`.
  ///
  /// - Throws: why it cannot be listed.
  func listFolder() throws(Errno) -> [FilePath.Component] {
    guard let folder = withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
    defer { closedir(folder) }
    var names: [FilePath.Component] = []
    while true {
      // At the end of the folder, `errno` stays as it was; only so is a failure told from it.
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw Errno(rawValue: errno) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { FilePath.Component(platformString: $0) }
      }
      if let name, name.kind == .regular { names.append(name) }
    }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }
}

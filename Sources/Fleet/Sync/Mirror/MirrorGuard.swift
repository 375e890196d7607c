import Git
import SystemPackage

/// Makes sure that a mirror is nothing but a folder of its own: git follows links, borrows objects of others, and waits
/// for ever where a pipe stands in place of a file.
enum MirrorGuard {
  /// - Throws: `damagedMirror`.
  static func check(_ mirror: Mirror) throws(SyncError) {
    for name in ["", "refs", "refs/heads", "refs/tags", "objects", "objects/info", "objects/pack"] {
      let path = mirror.folder.pushing(FilePath(name))
      guard let status = FileStatus(path), !status.isFolder else { continue }
      throw damage(mirror, "\(path) is no folder")
    }
    for name in ["HEAD", "config", "packed-refs"] {
      let path = mirror.folder.appending(name)
      guard let status = FileStatus(path), !status.isFile else { continue }
      throw damage(mirror, "\(path) is no regular file")
    }
    for name in ["objects/info/alternates", "commondir"] {
      let path = mirror.folder.pushing(FilePath(name))
      if FileStatus(path) != nil { throw damage(mirror, "\(path) leads to another repository") }
    }
  }

  private static func damage(_ mirror: Mirror, _ what: String) -> SyncError {
    SyncError(.damagedMirror, "\(what); remove \(mirror.folder), and it is fetched anew")
  }
}

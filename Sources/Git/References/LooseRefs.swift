import SystemPackage

/// The refs that have a file of their own.
struct LooseRefs {
  /// The folder that holds `refs`.
  let folder: FilePath
  let context: ErrorContext

  private struct Folder {
    let name: RefName
    /// This folder and those above it: a link may lead back to one of them.
    let identities: [FileStatus.Identity]
  }

  /// The names of the files under `refs`, in no order.
  ///
  /// - Throws: `corrupt` where a link leads in a circle, `overLimit`, `unreadable`.
  func names() throws(GitError) -> Set<RefName> {
    var names: Set<RefName> = []
    var folders = 0
    var pending = [Folder(name: "refs", identities: [])]
    while let folder = pending.popLast() {
      folders += 1
      for name in try children(of: folder.name) {
        guard let status = try status(of: name) else { continue }
        if status.isFolder {
          pending.append(try enter(name, status, from: folder))
        } else {
          names.insert(name)
        }
        // Links may show the same folders again and again, under ever more names.
        guard names.count + folders + pending.count <= References.countLimit else { throw context.tooManyRefs() }
      }
    }
    return names
  }

  private func enter(_ name: RefName, _ status: FileStatus, from folder: Folder) throws(GitError) -> Folder {
    guard !folder.identities.contains(status.identity) else {
      throw context.corrupt("\(name) leads back to a folder above it")
    }
    return Folder(name: name, identities: folder.identities + [status.identity])
  }

  private func children(of name: RefName) throws(GitError) -> [RefName] {
    let path = path(of: name)
    do throws(Errno) {
      return try path.listFolder().filter(Self.mayBeRef).map {
        RefName(bytes: name.bytes + [UInt8(ascii: "/")] + $0.bytes)
      }
    } catch {
      // Git removes a folder of refs with the last of them.
      if error.isAbsence { return [] }
      throw context.unreadable(path, error)
    }
  }

  // What git's own names cannot be: hidden files of other programs, and refs that are being written.
  private static func mayBeRef(_ name: FilePath.Component) -> Bool {
    let bytes = name.bytes
    return bytes.first != UInt8(ascii: ".") && !bytes.suffix(5).elementsEqual(".lock".utf8)
  }

  // A link that leads nowhere is still a ref that someone meant to be there.
  private func status(of name: RefName) throws(GitError) -> FileStatus? {
    let path = path(of: name)
    do throws(Errno) {
      return try FileStatus(of: path, followingLink: true)
    } catch {
      if error.isAbsence { return FileStatus(path) }
      throw error == .tooManySymbolicLinkLevels
        ? context.corrupt("\(name) is a link that leads in a circle") : context.unreadable(path, error)
    }
  }

  private func path(of name: RefName) -> FilePath {
    folder.pushing(FilePath(bytes: name.bytes))
  }
}

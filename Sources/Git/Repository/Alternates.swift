import SystemPackage

/// The object folders that a repository borrows from, by `objects/info/alternates`.
struct Alternates {
  let objects: FilePath
  let context: ErrorContext

  /// Those of the repository, and those that they borrow from in turn.
  ///
  /// - Throws: `overLimit` where they lead on for too long, and what reading a file throws.
  func folders() throws(GitError) -> [FilePath] {
    var found: [FilePath] = []
    var pending = [objects]
    while let folder = pending.popLast() {
      for next in try named(in: folder) where !found.contains(next) && next != objects {
        guard found.count < Self.limit else {
          throw GitError(
            .overLimit, repository: context.repository, "it borrows from more than \(Self.limit) object folders")
        }
        found.append(next)
        pending.append(next)
      }
    }
    return found
  }

  private static let limit = 16

  private func named(in folder: FilePath) throws(GitError) -> [FilePath] {
    let path = folder.appending("info").appending("alternates")
    guard let text = try GuardedFile(path: path, context: context).read(limit: 64 << 10) else { return [] }
    var folders: [FilePath] = []
    // libgit2 ends a line at CR too, and takes a path that begins with neither `/` nor `.` from the folder it runs in.
    for line in text.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      if line.first == UInt8(ascii: "#") { continue }
      guard line.first == UInt8(ascii: "/") || line.first == UInt8(ascii: ".") else {
        throw context.corrupt("\(path) names a folder by neither a whole path nor one that begins with a dot")
      }
      let target = folder.pushing(FilePath(bytes: line))
      folders.append(target.resolvingLinks() ?? target.lexicallyNormalized())
    }
    return folders
  }
}

import SystemPackage

/// The refs of a repository, read from HEAD, `packed-refs` and the files under `refs`.
///
/// libgit2 skips a ref whose file is empty and waits for ever at a pipe; what stands in the files is what counts.
public struct References: Sendable {
  private let location: RepositoryLocation
  private let context: ErrorContext

  init(location: RepositoryLocation, context: ErrorContext) {
    self.location = location
    self.context = context
  }

  /// What HEAD says.
  ///
  /// - Throws: `corrupt` where it says nothing, `notRegularFile`.
  public func head() throws(GitError) -> Reference {
    guard let head = try read("HEAD", in: location.gitFolder) else { throw context.corrupt("HEAD is missing") }
    return head
  }

  /// Follows symbolic refs from `name` to an object id; nil where the last name does not exist (an unborn branch).
  public func resolve(_ name: String) throws(GitError) -> ObjectID? {
    var name = name
    for _ in 0..<Self.symbolicDepthLimit {
      let folder = name == "HEAD" ? location.gitFolder : location.commonFolder
      switch try read(name, in: folder) {
      case .direct(let id): return id
      case .symbolic(let target): name = target
      case nil: return try packed()[name]
      }
    }
    throw context.corrupt("the symbolic ref \(name) leads on without end")
  }

  /// The names of all refs under `refs/`, in byte order.
  public func names() throws(GitError) -> [String] {
    var names: Set<String> = []
    var pending = ["refs"]
    while let folder = pending.popLast() {
      let path = location.commonFolder.pushing(FilePath(folder))
      for entry in path.folderEntries() ?? [] {
        let name = "\(folder)/\(entry.string)"
        guard let status = FileStatus(path.appending(entry), followingLink: true) else { continue }
        if status.isFolder { pending.append(name) } else if !name.hasSuffix(".lock") { names.insert(name) }
        guard names.count <= Self.countLimit else { throw tooMany() }
      }
    }
    // Packed refs are read last, as git does: a ref that is packed meanwhile is found in one place or the other.
    names.formUnion(try packed().keys)
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static let symbolicDepthLimit = 10
  private static let countLimit = 1_000_000

  private func read(_ name: String, in folder: FilePath) throws(GitError) -> Reference? {
    let path = folder.pushing(FilePath(name))
    if FileStatus(path, followingLink: true)?.isFolder == true { return nil }
    guard let text = try GuardedFile(path: path, context: context).read(limit: 4096) else { return nil }
    guard let reference = Reference(text) else {
      throw context.corrupt("\(name) holds neither an object id nor the name of a ref")
    }
    return reference
  }

  private func packed() throws(GitError) -> [String: ObjectID] {
    let file = GuardedFile(path: location.commonFolder.appending("packed-refs"), context: context)
    var refs: [String: ObjectID] = [:]
    let text = try file.read(limit: 256 << 20) ?? []
    guard text.last ?? UInt8(ascii: "\n") == UInt8(ascii: "\n") else {
      throw context.corrupt("\(file.path) ends within a line")
    }
    for line in text.split(separator: UInt8(ascii: "\n")) {
      // `#` begins the header, `^` what an annotated tag leads to.
      if line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "^") { continue }
      guard line.count > 41, line.dropFirst(40).first == UInt8(ascii: " "), Reference.isSafe(line.dropFirst(41)),
        let id = ObjectID(hex: line.prefix(40))
      else {
        throw context.corrupt("\(file.path) holds a line that is no ref")
      }
      refs[String(decoding: line.dropFirst(41), as: UTF8.self)] = id
      guard refs.count <= Self.countLimit else { throw tooMany() }
    }
    return refs
  }

  private func tooMany() -> GitError {
    GitError(.overLimit, repository: context.repository, "there are more than \(Self.countLimit) refs")
  }
}

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
    guard let head = try read(.head, in: location.gitFolder) else { throw context.corrupt("HEAD is missing") }
    return head
  }

  /// Follows symbolic refs from `name` to an object id; nil where the last name does not exist (an unborn branch).
  public func resolve(_ name: RefName) throws(GitError) -> ObjectID? {
    var name = name
    for _ in 0..<Self.symbolicDepthLimit {
      let folder = name == .head ? location.gitFolder : location.commonFolder
      switch try read(name, in: folder) {
      case .direct(let id): return id
      case .symbolic(let target): name = target
      case nil: return try packed()[name]
      }
    }
    throw context.corrupt("the symbolic ref \(name) leads on without end")
  }

  /// The names of all refs under `refs/`, in byte order.
  public func names() throws(GitError) -> [RefName] {
    var names: Set<RefName> = []
    var pending: [RefName] = ["refs"]
    while let folder = pending.popLast() {
      let path = location.commonFolder.pushing(FilePath(bytes: folder.bytes))
      for entry in path.folderEntries() ?? [] {
        let name = RefName(bytes: folder.bytes + [UInt8(ascii: "/")] + entry.bytes)
        guard let status = FileStatus(path.appending(entry), followingLink: true) else { continue }
        if status.isFolder { pending.append(name) } else if !Self.isLock(name) { names.insert(name) }
        guard names.count <= Self.countLimit else { throw tooMany() }
      }
    }
    // Packed refs are read last, as git does: a ref that is packed meanwhile is found in one place or the other.
    names.formUnion(try packed().keys)
    return names.sorted()
  }

  private static func isLock(_ name: RefName) -> Bool {
    name.bytes.suffix(5).elementsEqual(".lock".utf8)
  }

  private static let symbolicDepthLimit = 10
  private static let countLimit = 1_000_000

  private func read(_ name: RefName, in folder: FilePath) throws(GitError) -> Reference? {
    let path = folder.pushing(FilePath(bytes: name.bytes))
    if FileStatus(path, followingLink: true)?.isFolder == true { return nil }
    guard let text = try GuardedFile(path: path, context: context).read(limit: 4096) else { return nil }
    guard let reference = Reference(text) else {
      throw context.corrupt("\(name) holds neither an object id nor the name of a ref")
    }
    return reference
  }

  private func packed() throws(GitError) -> [RefName: ObjectID] {
    let file = GuardedFile(path: location.commonFolder.appending("packed-refs"), context: context)
    var refs: [RefName: ObjectID] = [:]
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
      refs[RefName(bytes: line.dropFirst(41))] = id
      guard refs.count <= Self.countLimit else { throw tooMany() }
    }
    return refs
  }

  private func tooMany() -> GitError {
    GitError(.overLimit, repository: context.repository, "there are more than \(Self.countLimit) refs")
  }
}

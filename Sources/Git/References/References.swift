import SystemPackage

/// The refs of a repository, read from HEAD, `packed-refs` and the files under `refs`.
///
/// libgit2 skips a ref whose file is empty and waits for ever at a pipe; what stands in the files is what counts.
public struct References: Sendable {
  private let location: RepositoryLocation
  private let context: ErrorContext
  private let packed: PackedRefs

  init(location: RepositoryLocation, context: ErrorContext) {
    self.location = location
    self.context = context
    packed = PackedRefs(in: location.commonFolder, context: context)
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
      case nil: return try packed.refs()[name]
      }
    }
    throw context.corrupt("the symbolic ref \(name) leads on without end")
  }

  /// The names of all refs under `refs/`, in byte order.
  ///
  /// - Throws: `corrupt`, `overLimit`, and what reading a file throws.
  public func names() throws(GitError) -> [RefName] {
    let loose = try LooseRefs(folder: location.commonFolder, context: context).names()
    // Packed refs are read last, as git does: a ref that is packed meanwhile is found in one place or the other.
    return loose.union(try packed.refs().keys).sorted()
  }

  private static let symbolicDepthLimit = 10
  static let countLimit = 1_000_000

  private func read(_ name: RefName, in folder: FilePath) throws(GitError) -> Reference? {
    let path = folder.pushing(FilePath(bytes: name.bytes))
    if FileStatus(path, followingLink: true)?.isFolder == true { return nil }
    guard let text = try GuardedFile(path: path, context: context).read(limit: 4096) else { return nil }
    guard let reference = Reference(text) else {
      throw context.corrupt("\(name) holds neither an object id nor the name of a ref")
    }
    return reference
  }
}

extension ErrorContext {
  func tooManyRefs() -> GitError {
    GitError(.overLimit, repository: repository, "there are more than \(References.countLimit) refs")
  }
}

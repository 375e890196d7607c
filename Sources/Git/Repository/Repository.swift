import SystemPackage

/// One git repository, open for reading: objects by `ObjectDatabase`, refs and the like from the files themselves.
///
/// A handle belongs to one audit: held open longer, it gathers descriptors of packs that were repacked away.
public struct Repository: ~Copyable {
  public let location: RepositoryLocation
  /// Commits whose parents a shallow clone has left out.
  public let shallowBoundary: Set<ObjectID>
  public let references: References
  private let objects: ObjectDatabase
  private let limits: ObjectLimits
  private let context: ErrorContext

  /// Opens the repository at `location`.
  ///
  /// - Throws: `unsupported`, `notRegularFile`, `overLimit`, `corrupt`.
  public init(_ location: RepositoryLocation, limits: ObjectLimits = ObjectLimits()) throws(GitError) {
    var context = ErrorContext(repository: location.name)
    let config = RepositoryConfig(
      try GuardedFile(path: location.commonFolder.appending("config"), context: context).read(limit: 1 << 20) ?? [])
    if let reason = config.unsupportedReason {
      throw GitError(.unsupported, repository: location.name, "\(reason) cannot be read")
    }
    context.isPartialClone = config.isPartialClone
    let folder = location.commonFolder.appending("objects")
    let alternates = try Alternates(objects: folder, context: context).folders()
    for objects in [folder] + alternates { try PackGuard(objects: objects, context: context).check() }
    shallowBoundary = try Self.readShallow(location, context)
    references = References(location: location, context: context)
    self.location = location
    self.limits = limits
    self.context = context
    objects = ObjectDatabase(objects: folder, alternates: alternates, context: context)
  }

  /// Whether the history ends before its beginning.
  public var isShallow: Bool { !shallowBoundary.isEmpty }

  /// - Throws: `missingObject`, `contentAbsent`, `corrupt`, `overLimit`.
  public func commit(_ id: ObjectID) throws(GitError) -> Commit {
    let commit = try objects.withBytes(of: id, .commit, limit: limits.commit) { CommitParser($0).commit(id) }
    guard let commit else { throw context.corrupt("commit \(id) is malformed") }
    return commit
  }

  /// The author of the commit `id`.
  public func author(of id: ObjectID) throws(GitError) -> Signature {
    let author = try objects.withBytes(of: id, .commit, limit: limits.commit) { CommitParser($0).author() }
    guard let author else { throw context.corrupt("commit \(id) names no author") }
    return author
  }

  /// Hands the entries of the tree `id` to `body`.
  public func readTree<Result>(
    _ id: ObjectID, _ body: (inout TreeReader) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    try objects.withBytes(of: id, .tree, limit: limits.tree) { bytes throws(GitError) in
      var reader = TreeReader(bytes, of: id, context)
      return try body(&reader)
    }
  }

  /// The names at which two trees differ, in no order.
  public func differences(
    between old: ObjectID, _ new: ObjectID
  ) throws(GitError) -> [TreeDifference] {
    try readTree(old) { left throws(GitError) in
      try readTree(new) { right throws(GitError) in try TreeComparison.differences(between: left, right) }
    }
  }

  public func header(of id: ObjectID) throws(GitError) -> ObjectHeader {
    try objects.header(of: id)
  }

  /// The object whose id begins with `digits`, at least four; nil where there is none.
  ///
  /// - Throws: `unknownRevision` where there are several.
  public func object(beginningWith digits: String) throws(GitError) -> ObjectID? {
    guard (4..<ObjectID.byteCount * 2).contains(digits.utf8.count), digits.utf8.allSatisfy(Self.isHexadecimal) else {
      return nil
    }
    return try objects.object(beginningWith: digits)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { Character(UnicodeScalar(byte)).isHexDigit }

  /// The content of the blob `id`, its hash verified: what is read here becomes evidence.
  ///
  /// - Parameter limit: the most bytes that are read, where that is not the limit of all blobs.
  public func blob(_ id: ObjectID, limit: Int? = nil) throws(GitError) -> [UInt8] {
    try objects.withBytes(of: id, .blob, limit: limit ?? limits.blob) { bytes throws(GitError) in
      try objects.verify(bytes, are: id, .blob)
      return Array(bytes)
    }
  }

  /// The commit that `id` leads to through annotated tags; nil where it leads to none.
  public func peelToCommit(_ id: ObjectID) throws(GitError) -> ObjectID? {
    var id = id
    for _ in 0..<Self.tagDepthLimit {
      switch try objects.header(of: id).kind {
      case .commit: return id
      case .tag: id = try target(ofTag: id)
      case .tree, .blob: return nil
      }
    }
    throw context.corrupt("the tags at \(id) lead on without end")
  }

  private static let tagDepthLimit = 64

  private func target(ofTag id: ObjectID) throws(GitError) -> ObjectID {
    let target = try objects.withBytes(of: id, .tag, limit: limits.commit) { bytes throws(GitError) in
      var lines = HeaderLines(bytes)
      return lines.next()?.id(after: "object ")
    }
    guard let target else { throw context.corrupt("tag \(id) names no object") }
    return target
  }

  private static func readShallow(
    _ location: RepositoryLocation, _ context: ErrorContext
  ) throws(GitError) -> Set<ObjectID> {
    let file = GuardedFile(path: location.commonFolder.appending("shallow"), context: context)
    let lines = (try file.read(limit: 64 << 20) ?? []).split(separator: UInt8(ascii: "\n"))
    let ids = lines.compactMap { ObjectID(hex: $0) }
    guard ids.count == lines.count else { throw context.corrupt("\(file.path) holds something that is no object id") }
    return Set(ids)
  }
}

import CGit2
import SystemPackage

/// The objects of one repository as libgit2 reads them, opened when the first one is asked for.
///
/// It opens the object folder alone, so neither the repository's configuration nor the host's is ever obeyed.
final class LibraryObjects {
  private let folder: FilePath
  private let context: ErrorContext
  private var opened: OpaquePointer?

  init(_ folder: FilePath, _ context: ErrorContext) {
    self.folder = folder
    self.context = context
  }

  deinit {
    if let opened { git_odb_free(opened) }
  }

  private func handle() throws(GitError) -> OpaquePointer {
    if let opened { return opened }
    try Library.start(context: context)
    let code = folder.withPlatformString { git_odb_open(&opened, $0) }
    guard code == 0, let opened else { throw context.libraryError(code) }
    return opened
  }

  func header(of id: ObjectID) throws(GitError) -> ObjectHeader {
    var oid = id.rawValue
    var size = 0
    var type = GIT_OBJECT_INVALID
    let code = git_odb_read_header(&size, &type, try handle(), &oid)
    guard code == 0 else { throw context.objectError(code, id) }
    guard let kind = ObjectKind(type) else { throw context.corrupt("object \(id) has no known type") }
    return ObjectHeader(kind: kind, size: size)
  }

  /// The one object whose id begins with `digits`; nil where there is none.
  ///
  /// - Throws: `unknownRevision` where there are several.
  func object(beginningWith digits: String) throws(GitError) -> ObjectID? {
    let handle = try handle()
    var short = git_oid()
    var found = git_oid()
    guard git_oid_fromstrn(&short, digits, digits.utf8.count) == 0 else { return nil }
    let code = git_odb_exists_prefix(&found, handle, &short, digits.utf8.count)
    if code == GIT_ENOTFOUND.rawValue { return nil }
    guard code != GIT_EAMBIGUOUS.rawValue else {
      throw GitError(.unknownRevision, repository: context.repository, "several ids begin with \(digits)")
    }
    guard code == 0 else { throw context.libraryError(code) }
    return ObjectID(found)
  }

  /// Hands the bytes of an object to `body`; they are gone when it returns.
  func withBytes<Result>(
    of id: ObjectID, _ kind: ObjectKind, limit: Int,
    _ body: (UnsafeRawBufferPointer) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    // Its size is asked for first where it may well be too large: trees and commits are as a rule far from it.
    if kind == .blob { try requireSize(of: id, kind, limit: limit) }
    var oid = id.rawValue
    var object: OpaquePointer?
    let code = git_odb_read(&object, try handle(), &oid)
    guard code == 0, let object else {
      let error = context.objectError(code, id)
      // Memory may have been refused to something too large.
      if error.code == .corrupt { try requireSize(of: id, kind, limit: limit) }
      throw error
    }
    defer { git_odb_object_free(object) }
    let size = git_odb_object_size(object)
    guard ObjectKind(git_odb_object_type(object)) == kind, size <= limit else {
      try requireSize(of: id, kind, limit: limit)
      throw context.corrupt("object \(id) is not what its header says")
    }
    return try body(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: size))
  }

  private func requireSize(of id: ObjectID, _ kind: ObjectKind, limit: Int) throws(GitError) {
    let header = try header(of: id)
    guard header.kind == kind else { throw context.corrupt("object \(id) is a \(header.kind), no \(kind)") }
    guard header.size <= limit else { throw context.overLimit("\(kind) \(id)", size: header.size, limit: limit) }
  }

  /// What `bytes` hash to, bytes made to collide told apart.
  func id(of bytes: UnsafeRawBufferPointer, _ kind: ObjectKind) throws(GitError) -> ObjectID {
    try Library.start(context: context)
    var oid = git_oid()
    let code = git_odb_hash(&oid, bytes.baseAddress, bytes.count, kind.rawType)
    guard code == 0 else { throw context.libraryError(code) }
    return ObjectID(oid)
  }
}

extension ObjectID {
  fileprivate init(_ oid: git_oid) {
    self = withUnsafeBytes(of: oid) { ObjectID(rawBytes: $0.baseAddress!) }
  }
}

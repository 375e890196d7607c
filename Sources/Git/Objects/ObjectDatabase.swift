import SystemPackage

/// The objects of one repository, its alternates included, read as raw bytes.
struct ObjectDatabase: ~Copyable {
  private let packed: PackedObjects?
  private let library: LibraryObjects
  private let context: ErrorContext

  /// - Parameters:
  ///   - folder: the repository's own objects.
  ///   - alternates: the folders that it borrows from.
  init(objects folder: FilePath, alternates: [FilePath], context: ErrorContext) {
    packed = PackedObjects(in: [folder] + alternates)
    library = LibraryObjects(folder, context)
    self.context = context
  }

  func header(of id: ObjectID) throws(GitError) -> ObjectHeader {
    if let header = packed?.header(of: id) { return header }
    return try library.header(of: id)
  }

  /// The one object whose id begins with `digits`; nil where there is none.
  ///
  /// - Throws: `unknownRevision` where there are several.
  func object(beginningWith digits: String) throws(GitError) -> ObjectID? {
    try library.object(beginningWith: digits)
  }

  /// Hands the bytes of an object to `body`; they are gone when it returns.
  func withBytes<Result>(
    of id: ObjectID, _ kind: ObjectKind, limit: Int,
    _ body: (UnsafeRawBufferPointer) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    guard let object = packed?.object(id), object.kind == kind, object.count <= limit else {
      return try library.withBytes(of: id, kind, limit: limit, body)
    }
    return try object.withBytes(body)
  }

  /// Throws where `bytes` do not hash to `id`.
  func verify(_ bytes: UnsafeRawBufferPointer, are id: ObjectID, _ kind: ObjectKind) throws(GitError) {
    let actual = try library.id(of: bytes, kind)
    guard actual == id else { throw context.corrupt("\(kind) \(id) holds other content: it hashes to \(actual)") }
  }
}

import CNettle
import SystemPackage

/// Refuses pack indexes that libgit2 would trust at its peril.
///
/// libgit2 follows the offsets of an index without question: one flipped bit crashes it, or makes it read another
/// object. Every index ends in the SHA-1 of what precedes it, so one pass over the file tells.
struct PackGuard {
  let objects: FilePath
  let context: ErrorContext

  func check() throws(GitError) {
    let folder = objects.appending("pack")
    for name in folder.folderEntries() ?? [] {
      let path = folder.appending(name)
      switch (name.string, name.extension) {
      case ("multi-pack-index", _), (_, "idx"): try checkIndex(path)
      case (_, "pack"): try checkKind(path)
      default: break
      }
    }
  }

  private func checkKind(_ path: FilePath) throws(GitError) {
    // A pack that a repack has just removed is no fault.
    guard let status = FileStatus(path, followingLink: true), !status.isFile else { return }
    throw GitError(.notRegularFile, repository: context.repository, "\(path) is no regular file")
  }

  private func checkIndex(_ path: FilePath) throws(GitError) {
    try checkKind(path)
    guard let file = MappedFile(path) else { return }
    let bytes = file.bytes
    guard bytes.count > ObjectID.byteCount else { throw context.corrupt("pack index \(path) is cut short") }
    let body = UnsafeRawBufferPointer(rebasing: bytes.dropLast(ObjectID.byteCount))
    guard SHA1.digest(of: body).elementsEqual(bytes.suffix(ObjectID.byteCount)) else {
      throw context.corrupt("pack index \(path) does not match its own checksum")
    }
  }
}

/// SHA-1 as git uses it for checksums.
enum SHA1 {
  static func digest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var state = sha1_ctx()
    nettle_sha1_init(&state)
    nettle_sha1_update(&state, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
    var digest = [UInt8](repeating: 0, count: ObjectID.byteCount)
    nettle_sha1_digest(&state, digest.count, &digest)
    return digest
  }
}

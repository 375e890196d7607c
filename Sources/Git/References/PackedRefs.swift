import Synchronization
import SystemPackage

/// The refs in `packed-refs`, parsed once for as long as the file stays the same.
final class PackedRefs: Sendable {
  private struct Content {
    let version: FileStatus.Version?
    let refs: [RefName: ObjectID]
  }

  private let file: GuardedFile
  private let content = Mutex<Content?>(nil)

  /// - Parameter folder: the one that holds `packed-refs`.
  init(in folder: FilePath, context: ErrorContext) {
    file = GuardedFile(path: folder.appending("packed-refs"), context: context)
  }

  /// The refs; none where there is no file.
  ///
  /// - Throws: `corrupt`, `overLimit`, and what reading a file throws.
  func refs() throws(GitError) -> [RefName: ObjectID] {
    // Looked at before it is read: a file that is replaced meanwhile is read again the next time.
    let version = FileStatus(file.path, followingLink: true)?.version
    return try content.withLock { content throws(GitError) in
      if let known = content, known.version == version { return known.refs }
      let refs = try parse(try file.read(limit: 256 << 20) ?? [])
      content = Content(version: version, refs: refs)
      return refs
    }
  }

  private func parse(_ text: [UInt8]) throws(GitError) -> [RefName: ObjectID] {
    guard text.last ?? UInt8(ascii: "\n") == UInt8(ascii: "\n") else {
      throw file.context.corrupt("\(file.path) ends within a line")
    }
    var refs: [RefName: ObjectID] = [:]
    for line in text.split(separator: UInt8(ascii: "\n")) {
      // `#` begins the header, `^` what an annotated tag leads to.
      if line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "^") { continue }
      guard line.count > 41, line.dropFirst(40).first == UInt8(ascii: " "), RefName.isSafe(line.dropFirst(41)),
        let id = ObjectID(hex: line.prefix(40))
      else {
        throw file.context.corrupt("\(file.path) holds a line that is no ref")
      }
      refs[RefName(bytes: line.dropFirst(41))] = id
      guard refs.count <= References.countLimit else { throw file.context.tooManyRefs() }
    }
    return refs
  }
}

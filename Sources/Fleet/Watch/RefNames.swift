import Git
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The names of the files and folders under `refs`, from the folder that holds it.
///
/// Most repositories of a fleet have the same few, so they are bytes that many can share.
struct RefNames: Hashable, Sendable {
  /// Beyond this, the folders alone are looked at: git changes a folder with every ref in it.
  static let limit = 4096

  /// Each ends in a zero byte.
  let bytes: [UInt8]

  static let none = RefNames(bytes: [])

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Lists what stands there now.
  init(in folder: FilePath) {
    var bytes: [UInt8] = []
    var count = 0
    var pending = [Array("refs".utf8)]
    while let name = pending.popLast(), count < Self.limit {
      count += 1
      bytes += name + [0]
      for (child, isFolder) in Self.children(of: folder, name) {
        let path = name + [UInt8(ascii: "/")] + child
        if isFolder {
          pending.append(path)
        } else if count < Self.limit {
          count += 1
          bytes += path + [0]
        }
      }
    }
    self.bytes = bytes
  }

  /// Hands every name to `body`, without making an array of them.
  func visit(_ body: (ArraySlice<UInt8>) -> Void) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0) {
      body(rest[..<end])
      rest = rest[(end + 1)...]
    }
  }

  /// The folders and files in a folder of refs, in byte order; links are not followed.
  static func children(of folder: FilePath, _ name: [UInt8]) -> [(name: [UInt8], isFolder: Bool)] {
    let path = folder.pushing(FilePath(bytes: name))
    return (path.folderEntries() ?? []).compactMap { entry in
      let bytes = entry.bytes
      guard mayBeRef(bytes) else { return nil }
      return (bytes, FileStatus(path.appending(entry))?.isFolder == true)
    }
  }

  /// Whether git may mean a file of this name to be a ref, rather than one that is being written.
  static func mayBeRef(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    name.first != UInt8(ascii: ".") && !name.suffix(5).elementsEqual(".lock".utf8)
  }
}

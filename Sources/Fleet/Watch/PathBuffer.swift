import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A path that is changed in place, for looking at many files without making a string of each.
struct PathBuffer {
  private var bytes: [CChar] = [0]
  private var folderLength = 0

  /// Goes to another folder.
  mutating func enter(_ folder: FilePath) {
    folder.withPlatformString { text in
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: strlen(text)))
    }
    bytes.append(CChar(bitPattern: UInt8(ascii: "/")))
    folderLength = bytes.count
    bytes.append(0)
  }

  /// What `lstat` says of the file with this name in the folder; nil where it says nothing.
  mutating func status(of name: some Sequence<UInt8>) -> stat? {
    bytes.removeLast(bytes.count - folderLength)
    bytes.append(contentsOf: name.lazy.map { CChar(bitPattern: $0) })
    bytes.append(0)
    var status = stat()
    return lstat(bytes, &status) == 0 ? status : nil
  }
}

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

enum FolderListing {
  /// The names in a folder, without those that begin with a dot, in byte order.
  static func names(in path: FilePath) throws(RecordError) -> [String] {
    guard let folder = path.withPlatformString({ opendir($0) }) else {
      throw RecordError(.inputOutput, path, "cannot list it: \(Errno(rawValue: errno))")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

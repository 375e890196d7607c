import SystemPackage

/// Why a card on disk cannot be read.
struct DiskCardError: Error, CustomStringConvertible {
  let description: String

  init(_ path: FilePath, _ message: String) {
    description = "\(path): \(message)"
  }
}

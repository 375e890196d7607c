import CardChecker
import Git

/// A small file in the place of a large one, as Git LFS and DVC leave it.
struct AssetPointer: Hashable {
  /// What is appended to the name of a file that was moved to storage.
  static let endings = [".dvc", ".ptr"]

  // Of Git LFS, and of the time when it was called Hawser.
  private static let beginnings = [
    "version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/",
  ]

  /// The largest file that is read as a pointer.
  private static let byteLimit = 4096

  /// The checksums that it names, in order.
  let checksums: [[UInt8]]
  /// How many bytes the file itself has; nil where the pointer does not say so.
  let size: Int?

  /// Reads what stands at a path; nil where that is no pointer, or not here.
  init?(_ item: TreeItem, at path: RepositoryPath, in repository: borrowing Repository) {
    guard item.mode.isFile, let header = try? repository.header(of: item.id), header.size <= Self.byteLimit,
      let bytes = try? repository.blob(item.id, limit: Self.byteLimit)
    else { return nil }
    self.init(bytes, isNamedAsPointer: Self.base(of: path) != nil)
  }

  init?(_ bytes: [UInt8], isNamedAsPointer: Bool) {
    guard isNamedAsPointer || Self.beginnings.contains(where: { bytes.starts(with: $0.utf8) }) else { return nil }
    checksums = bytes.split { !Self.isHexadecimal($0) }.filter { $0.count >= 32 }.map(Array.init)
    let line = bytes.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: "size ".utf8) }
    size = line.flatMap { Int(String(decoding: $0.dropFirst(5), as: UTF8.self)) }
    if checksums.isEmpty { return nil }
  }

  /// The path of the file that a pointer of this name stands for.
  static func base(of path: RepositoryPath) -> RepositoryPath? {
    for ending in endings where path.bytes.count > ending.utf8.count && path.bytes.suffix(4).elementsEqual(ending.utf8)
    {
      return RepositoryPath(bytes: Array(path.bytes.dropLast(4)))
    }
    return nil
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}

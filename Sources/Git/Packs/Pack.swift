import SystemPackage

/// A pack and its index: many objects in one file, as `gitformat-pack` describes it.
final class Pack {
  let index: PackIndex
  private let file: MappedFile
  /// What precedes the pack's checksum.
  private let bytes: UnsafeRawBufferPointer

  private static let magic = Array("PACK".utf8) + [0, 0, 0, 2]

  /// Nil where index and pack are not two files of the known form that belong together.
  init?(index path: FilePath) {
    var pack = path
    pack.extension = "pack"
    guard let index = PackIndex(path), let file = MappedFile(pack), file.bytes.count > ObjectID.byteCount,
      file.bytes.starts(with: Self.magic), file.bytes.suffix(ObjectID.byteCount).elementsEqual(index.packChecksum)
    else { return nil }
    bytes = UnsafeRawBufferPointer(rebasing: file.bytes.dropLast(ObjectID.byteCount))
    self.index = index
    self.file = file
  }

  /// What stands at `offset`; nil where that can be nothing.
  func entry(at offset: Int) -> PackEntry? {
    guard offset >= Self.magic.count, offset < bytes.count else { return nil }
    var reader = PackEntryReader(bytes, at: offset)
    return reader.entry()
  }

  /// The compressed content of an entry, and what follows it in the pack.
  func content(of entry: PackEntry) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[entry.contentStart...])
  }
}

import SystemPackage

/// The index of a pack, version 2 of `gitformat-pack`: where the pack holds each of its objects.
struct PackIndex: ~Copyable {
  private let file: MappedFile
  private let count: Int

  private static let magic: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]
  /// After the magic and 256 numbers of four bytes: how many ids begin with each byte or one before it.
  private static let idsStart = 8 + 256 * 4
  /// The checksums of pack and index.
  private static let trailerLength = 2 * ObjectID.byteCount

  /// Nil where `path` holds no index of this version.
  init?(_ path: FilePath) {
    guard let file = MappedFile(path), file.bytes.count >= Self.idsStart + Self.trailerLength,
      file.bytes.starts(with: Self.magic)
    else { return nil }
    let count = Int(file.bytes.number(at: 8 + 255 * 4, as: UInt32.self))
    // An id, a checksum and an offset for each object.
    guard file.bytes.count - Self.idsStart - Self.trailerLength >= count * (ObjectID.byteCount + 8) else { return nil }
    self.file = file
    self.count = count
  }

  /// The checksum that ends the pack.
  var packChecksum: Slice<UnsafeRawBufferPointer> {
    file.bytes.suffix(Self.trailerLength).prefix(ObjectID.byteCount)
  }

  /// Where the pack holds the object `id`, in bytes from its start; nil where it does not.
  func offset(of id: ObjectID) -> Int? {
    var search = Search(places(beginningLike: id), for: id)
    while let place = search.next {
      let found = self.id(at: place)
      if found == id { return offset(at: place) }
      search.narrow(place, holds: found)
    }
    return nil
  }

  private func places(beginningLike id: ObjectID) -> Range<Int> {
    let first = Int(truncatingIfNeeded: id.prefix >> 56)
    let low = first == 0 ? 0 : Int(file.bytes.number(at: 8 + (first - 1) * 4, as: UInt32.self))
    let high = min(Int(file.bytes.number(at: 8 + first * 4, as: UInt32.self)), count)
    return low..<max(low, high)
  }

  private func id(at place: Int) -> ObjectID {
    ObjectID(rawBytes: file.bytes.baseAddress! + Self.idsStart + place * ObjectID.byteCount)
  }

  private func offset(at place: Int) -> Int? {
    let offsets = Self.idsStart + count * (ObjectID.byteCount + 4)
    let offset = Int(file.bytes.number(at: offsets + place * 4, as: UInt32.self))
    // Packs beyond two gigabytes have a second table, of eight bytes each.
    guard offset >= 1 << 31 else { return offset }
    let long = offsets + count * 4 + (offset - 1 << 31) * 8
    guard long + 8 <= file.bytes.count - Self.trailerLength else { return nil }
    return Int(exactly: file.bytes.number(at: long, as: UInt64.self))
  }
}

extension PackIndex {
  /// The search for an id in a run of sorted ones.
  ///
  /// Ids are digests: as evenly as they lie, it can be told nearly where one stands, and each look at the index may be a
  /// wait for memory. Where they lie otherwise, as someone may make them, halves are taken after a few guesses.
  private struct Search {
    private let id: ObjectID
    private var places: Range<Int>
    /// What ids have before these places, and after them.
    private var bounds: (low: UInt64, high: UInt64)
    private var guesses = 8

    init(_ places: Range<Int>, for id: ObjectID) {
      self.id = id
      self.places = places
      let rest = UInt64.max >> 8
      bounds = (id.prefix & ~rest, id.prefix | rest)
    }

    /// Where to look; nil where it stands nowhere.
    var next: Int? {
      if places.isEmpty { return nil }
      guard guesses > 0 else { return places.lowerBound + places.count / 2 }
      let part = Double(id.prefix - bounds.low) / Double(bounds.high - bounds.low + 1)
      return places.lowerBound + min(Int(part * Double(places.count)), places.count - 1)
    }

    mutating func narrow(_ place: Int, holds found: ObjectID) {
      guesses -= 1
      if found < id {
        places = place + 1..<places.upperBound
        bounds.low = max(bounds.low, found.prefix)
      } else {
        places = places.lowerBound..<place
        bounds.high = min(bounds.high, found.prefix)
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The number in network byte order that begins at `offset`.
  @inline(__always)
  fileprivate func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type) -> Number {
    Number(bigEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

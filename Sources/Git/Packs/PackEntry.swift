/// What the header of an entry in a pack says.
struct PackEntry {
  /// How its content is to be understood.
  enum Form {
    case whole(ObjectKind)
    /// What differs from the entry at an offset.
    case delta(from: Int)
    /// What differs from an object, which the same pack holds.
    case deltaByID(from: ObjectID)
  }

  let form: Form
  /// Bytes of the content once decompressed.
  let size: Int
  /// Where the compressed content begins in the pack.
  let contentStart: Int
}

/// Reads the header of an entry.
struct PackEntryReader {
  private let bytes: UnsafeRawBufferPointer
  private let start: Int
  private var position: Int

  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    self.bytes = bytes
    (start, position) = (offset, offset)
  }

  mutating func entry() -> PackEntry? {
    guard let first = next() else { return nil }
    var size = Int(first & 0x0F)
    var byte = first
    var shift = 4
    while byte & 0x80 != 0 {
      guard shift < 56, let more = next() else { return nil }
      size |= Int(more & 0x7F) << shift
      (byte, shift) = (more, shift + 7)
    }
    return form(first >> 4 & 7).map { PackEntry(form: $0, size: size, contentStart: position) }
  }

  private mutating func form(_ type: UInt8) -> PackEntry.Form? {
    switch type {
    case 1: .whole(.commit)
    case 2: .whole(.tree)
    case 3: .whole(.blob)
    case 4: .whole(.tag)
    case 6: distance().map { .delta(from: start - $0) }
    case 7: baseID().map { .deltaByID(from: $0) }
    default: nil
    }
  }

  // Each byte but the last adds one, so that no number can be written in two ways.
  private mutating func distance() -> Int? {
    guard var byte = next() else { return nil }
    var distance = Int(byte & 0x7F)
    while byte & 0x80 != 0 {
      guard distance < 1 << 48, let more = next() else { return nil }
      distance = (distance + 1) << 7 | Int(more & 0x7F)
      byte = more
    }
    return distance > 0 ? distance : nil
  }

  private mutating func baseID() -> ObjectID? {
    guard bytes.count - position > ObjectID.byteCount else { return nil }
    defer { position += ObjectID.byteCount }
    return ObjectID(rawBytes: bytes.baseAddress! + position)
  }

  private mutating func next() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }
}

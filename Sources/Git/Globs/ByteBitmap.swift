/// A set of byte values, asked in a few instructions.
struct ByteBitmap: Hashable, Sendable {
  private var words: SIMD4<UInt64> = .zero

  static let all: ByteBitmap = {
    var bitmap = ByteBitmap()
    bitmap.words = SIMD4(repeating: .max)
    return bitmap
  }()

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }

  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  mutating func insert(_ range: ClosedRange<UInt8>) {
    for byte in range { insert(byte) }
  }

  mutating func invert() {
    words = ~words
  }

  /// Adds the letters that are there in their other case too.
  mutating func foldCase() {
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") where contains(letter) || contains(letter.asciiUppercased) {
      insertFolded(letter)
    }
  }

  mutating func formUnion(_ other: ByteBitmap) {
    words |= other.words
  }

  /// Adds `byte` in both cases.
  mutating func insertFolded(_ byte: UInt8) {
    insert(byte.asciiLowercased)
    insert(byte.asciiUppercased)
  }
}

extension UInt8 {
  /// `A` to `Z` in lower case; every other byte as it is.
  var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  /// `a` to `z` in upper case; every other byte as it is.
  var asciiUppercased: UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self & ~0x20 : self
  }
}

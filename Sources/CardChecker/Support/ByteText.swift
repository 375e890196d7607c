/// Looking into text as bytes.
extension RandomAccessCollection<UInt8> where Index == Int, SubSequence: RandomAccessCollection<UInt8> {
  /// The text as a string.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// Whether `word`, in lower case, stands at `index`, in any case.
  func hasWord(_ word: StaticString, at index: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index >= startIndex, endIndex - index >= length else { return false }
    return word.withUTF8Buffer { expected in
      (0..<length).allSatisfy { self[index + $0].lowercased == expected[$0] }
    }
  }

  /// Where `word`, in lower case, next stands, in any case.
  func firstIndex(of word: StaticString, from start: Int? = nil) -> Int? {
    word.withUTF8Buffer { firstIndex(ofFolded: $0, from: start ?? startIndex) }
  }

  /// Whether `word`, in lower case, stands anywhere, in any case.
  func containsText(_ word: StaticString) -> Bool {
    firstIndex(of: word) != nil
  }

  /// Whether `text`, in lower case, stands anywhere, in any case.
  func containsText(_ text: [UInt8]) -> Bool {
    firstIndex(of: text) != nil
  }

  /// Where `text`, in lower case, stands for the first time from `start` on, in any case.
  func firstIndex(of text: [UInt8], from start: Int? = nil) -> Int? {
    text.withUnsafeBufferPointer { firstIndex(ofFolded: $0, from: start ?? startIndex) }
  }

  /// Whether `text` stands anywhere, byte by byte.
  func contains(bytes text: [UInt8]) -> Bool {
    guard let first = text.first else { return true }
    return withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= text.count else { return false }
      return (0...(bytes.count - text.count)).contains { start in
        bytes[start] == first && text.indices.allSatisfy { bytes[start + $0] == text[$0] }
      }
    } ?? false
  }

  /// Looks at the bytes in place, since nearly all of the checker's time may go into searching.
  private func firstIndex(ofFolded text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let first = text.first else { return start }
    let other = first.isLowercaseLetter ? first & 0xDF : first
    return withContiguousStorageIfAvailable { bytes -> Int? in
      var index = start - startIndex
      while index <= bytes.count - text.count {
        if bytes[index] == first || bytes[index] == other,
          (1..<text.count).allSatisfy({ bytes[index + $0].lowercased == text[$0] })
        {
          return index + startIndex
        }
        index += 1
      }
      return nil
    } ?? nil
  }

  /// The first index from `start` on whose byte is not like the ones described.
  func endIndex(from start: Int, while isLike: (UInt8) -> Bool) -> Int {
    var index = start
    while index < endIndex, isLike(self[index]) { index += 1 }
    return index
  }
}

extension ArraySlice<UInt8> {
  /// Whether there is nothing but white space, that of Unicode included.
  var isBlank: Bool {
    guard let index = firstIndex(where: { !$0.isWhitespace }) else { return true }
    return self[index].isNonASCII && string.allSatisfy { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{2060}" }
  }

  /// The text without white space at either end.
  var trimmed: ArraySlice<UInt8> {
    trimming { $0.isWhitespace }
  }

  /// The text without the bytes described at either end.
  func trimming(_ isDropped: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, isDropped(first) { slice.removeFirst() }
    while let last = slice.last, isDropped(last) { slice.removeLast() }
    return slice
  }
}

extension [UInt8] {
  /// Whether all characters are ASCII; without a branch, so that many bytes are looked at at once.
  var isASCII: Bool { withUnsafeBufferPointer { $0.reduce(0, |) } < 0x80 }

  /// Whether a byte stands anywhere, which it does in few texts; all are looked at, many at once.
  func holds(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { $0.reduce(0) { $0 | ($1 == byte ? 1 : 0) } as UInt8 } != 0
  }

  /// Where the lines end.
  var lineBreaks: [Int] {
    contains(ASCII.newline) ? indices.filter { self[$0] == ASCII.newline } : []
  }

  /// The text without white space at either end.
  var trimmed: ArraySlice<UInt8> { self[...].trimmed }
}

extension Array {
  /// The first place from which on the condition holds, where it never ceases to hold once it does.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

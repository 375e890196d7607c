/// Puts values into few bytes. A text that was there before is a number.
struct PackedWriter {
  private var bytes: [UInt8] = []
  // By their bytes: texts that Swift takes for equal may differ in them.
  private var numbers: [[UInt8]: Int] = [:]

  /// What was written, without room for more.
  var packed: [UInt8] { bytes.withUnsafeBufferPointer(Array.init) }

  mutating func write(_ value: some Packable) {
    value.pack(into: &self)
  }

  /// Seven bits a byte, the lowest first; the sign is the lowest of all, so that what is near zero is short.
  mutating func write(number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The next number that no text has says that a new one follows.
  mutating func write(text: String) {
    let text = Array(text.utf8)
    if let number = numbers[text] { return write(number: number) }
    write(number: numbers.count)
    numbers[text] = numbers.count
    write(number: text.count)
    bytes += text
  }

  mutating func write(rawBytes: UnsafeRawBufferPointer) {
    bytes += rawBytes
  }
}

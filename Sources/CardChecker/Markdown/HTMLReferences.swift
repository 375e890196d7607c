/// Character references of HTML, such as `&amp;`.
enum HTMLReferences {
  /// The text with the references resolved that addresses and texts commonly hold; others stay as they are.
  static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let ampersand = UInt8(ascii: "&")
    guard text.contains(ampersand) else { return Array(text) }
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == ampersand, let reference = reference(text[(index + 1)...].prefix(10)) {
        result.append(contentsOf: reference.meaning)
        index = reference.end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static func reference(_ text: ArraySlice<UInt8>) -> (meaning: [UInt8], end: Int)? {
    guard let end = text.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = text[..<end]
    guard let meaning = name.first == ASCII.hash ? character(name.dropFirst()) : names[name.string] else { return nil }
    return (meaning, end + 1)
  }

  private static let names: [String: [UInt8]] = [
    "amp": [0x26], "lt": [ASCII.less], "gt": [ASCII.greater], "quot": [ASCII.quote], "apos": [ASCII.apostrophe],
    "nbsp": [0xC2, 0xA0],
  ]

  private static func character(_ number: ArraySlice<UInt8>) -> [UInt8]? {
    let isHexadecimal = number.first?.lowercased == UInt8(ascii: "x")
    let digits = isHexadecimal ? number.dropFirst() : number
    guard let value = UInt32(digits.string, radix: isHexadecimal ? 16 : 10), value > 0 else { return nil }
    return Unicode.Scalar(value).flatMap { UTF8.encode($0) }.map { Array($0) }
  }
}

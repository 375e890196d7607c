/// Addresses in running text.
enum Web {
  /// Whether an address of the web or of a store stands in the text.
  static func containsAddress(_ text: ArraySlice<UInt8>) -> Bool {
    hasMark(text)
      && schemes.contains { scheme in
        text.firstIndex(of: scheme).map { isStart(text, $0) && $0 + scheme.utf8CodeUnitCount < text.endIndex } ?? false
      }
  }

  private static let schemes: [StaticString] = ["http://", "https://", "www.", "s3://", "gs://", "ftp://"]

  /// Whether `://` or `www.` stands there, which most texts lack.
  private static func hasMark(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      text.indices.contains { index in
        switch text[index] {
        case ASCII.slash: index >= 2 && text[index - 1] == ASCII.slash && text[index - 2] == ASCII.colon
        case ASCII.dot: index >= 3 && text[(index - 3)..<index].allSatisfy { $0.lowercased == UInt8(ascii: "w") }
        default: false
        }
      }
    }
  }

  private static func isStart(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index == text.startIndex || !text[index - 1].isAlphanumeric
  }
}

/// Addresses in running text.
enum Web {
  /// Whether an address of the web or of a store stands in the text.
  static func containsAddress(_ text: ArraySlice<UInt8>) -> Bool {
    schemes.contains { scheme in
      text.firstIndex(of: scheme).map { isStart(text, $0) && $0 + scheme.utf8CodeUnitCount < text.endIndex } ?? false
    }
  }

  private static let schemes: [StaticString] = ["http://", "https://", "www.", "s3://", "gs://", "ftp://"]

  private static func isStart(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index == text.startIndex || !text[index - 1].isAlphanumeric
  }
}

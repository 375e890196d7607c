/// The names that belong to every card of a folder.
enum ContextNames {
  /// Metadata files, the first that is there counting.
  static let metadata: [[UInt8]] = Layout.metadataNames.map { Array($0.utf8) }

  @inline(__always)
  static func contains(_ name: UnsafeRawBufferPointer) -> Bool {
    switch name.first {
    case UInt8(ascii: "m"): isEqual(name, images) || metadata.contains { isEqual(name, $0) }
    case UInt8(ascii: "d"): Layout.isIngestion(name)
    default: false
    }
  }

  private static let images = Array("model_card_images".utf8)
  private static func isEqual(_ name: UnsafeRawBufferPointer, _ other: [UInt8]) -> Bool {
    name.count == other.count && name.elementsEqual(other)
  }
}

/// The suffixes of names by which files of images are known.
enum ImageSuffix {
  /// Whether a name ends in one, after a dot.
  static func ends(_ name: [UInt8]) -> Bool {
    guard let dot = name.lastIndex(of: ASCII.dot), dot > 0 else { return false }
    return suffixes.contains(name[(dot + 1)...].map(\.lowercased).string)
  }

  private static let suffixes: Set<String> = [
    "apng", "avif", "bmp", "gif", "heic", "heif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
  ]
}

/// How the files of images begin.
enum ImageBytes {
  /// Why a file is no image that a reader could see; nil where it is one, or where that cannot be told.
  static func fault(of content: FileContent) -> String? {
    if content.size == 0 { return "is empty" }
    guard let start = content.start, !start.isEmpty else { return nil }
    if start.starts(with: "version https://git-lfs.github.com/spec/".utf8) { return "is a Git LFS pointer" }
    if isBinaryImage(start) || mayBeVector(start, isWhole: start.count >= content.size) { return nil }
    return "holds no image"
  }

  private static func isBinaryImage(_ start: [UInt8]) -> Bool {
    signatures.contains { start.starts(with: $0) } || isContainer(start)
  }

  /// PNG, JPEG, GIF, BMP, TIFF in either order and size, ICO and CUR, JPEG XL in either form, JPEG 2000.
  private static let signatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], Array("GIF87a".utf8), Array("GIF89a".utf8),
    Array("BM".utf8), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], [0x49, 0x49, 0x2B, 0x00],
    [0x4D, 0x4D, 0x00, 0x2B], [0x00, 0x00, 0x01, 0x00], [0x00, 0x00, 0x02, 0x00], [0xFF, 0x0A],
    [0x00, 0x00, 0x00, 0x0C, 0x4A, 0x58, 0x4C, 0x20], [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20],
  ]

  /// WebP, and what is kept in the boxes of ISO 14496-12: AVIF and HEIC, and films, which some sites show as well.
  private static func isContainer(_ start: [UInt8]) -> Bool {
    if start.starts(with: "RIFF".utf8) { return start.dropFirst(8).starts(with: "WEBP".utf8) }
    return start.dropFirst(4).starts(with: "ftyp".utf8) || start.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
  }

  /// Whether the root element is `svg`, or what is known of the file ends before it; compressed and UTF-16 files are
  /// not looked into.
  private static func mayBeVector(_ start: [UInt8], isWhole: Bool) -> Bool {
    if [[0x1F, 0x8B], [0xFE, 0xFF], [0xFF, 0xFE]].contains(where: { start.starts(with: $0) }) { return true }
    var index = start.starts(with: FrontMatter.byteOrderMark) ? 3 : 0
    while true {
      index = start.endIndex(from: index) { $0.isWhitespace }
      guard index < start.count else { return !isWhole }
      guard start[index] == ASCII.less else { return false }
      guard index + 1 < start.count else { return !isWhole }
      guard start[index + 1] == ASCII.exclamation || start[index + 1] == Address.question else {
        return isRoot(start, index + 1)
      }
      guard let end = endOfDeclaration(start, index) else { return !isWhole }
      index = end
    }
  }

  private static func isRoot(_ text: [UInt8], _ start: Int) -> Bool {
    let end = text.endIndex(from: start) { !$0.isWhitespace && $0 != ASCII.greater && $0 != ASCII.slash }
    return text[start..<end].split(separator: ASCII.colon).last?.elementsEqual("svg".utf8) ?? false
  }

  /// The end of a comment, a processing instruction or a document type, which may hold declarations in brackets.
  private static func endOfDeclaration(_ text: [UInt8], _ start: Int) -> Int? {
    if text.hasWord("<!--", at: start) { return text.firstIndex(of: "-->", from: start + 4).map { $0 + 3 } }
    if text[start + 1] == Address.question { return text.firstIndex(of: "?>", from: start).map { $0 + 2 } }
    var depth = 0
    for index in start..<text.count {
      if text[index] == ASCII.openBracket { depth += 1 }
      if text[index] == ASCII.closeBracket { depth -= 1 }
      if text[index] == ASCII.greater, depth <= 0 { return index + 1 }
    }
    return nil
  }
}

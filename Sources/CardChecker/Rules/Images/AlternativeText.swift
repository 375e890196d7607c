/// What is wrong with the alternative texts of images.
enum AlternativeText {
  /// Whether a text names a file or says only that there is an image.
  static func isFileName(_ text: ArraySlice<UInt8>, of image: CardImage) -> Bool {
    isGeneric(text) || hasImageSuffix(text) || isStem(text, of: image)
  }

  /// Words that say nothing of what an image shows, be it with a number.
  private static func isGeneric(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 80 else { return false }
    var words = TextKey(text).words
    guard let first = words.first else { return false }
    if first.elementsEqual("img".utf8) || first.elementsEqual("dsc".utf8) || isScreenshot(words) {
      words.removeAll { $0.contains(where: \.isDigit) || ["at", "am", "pm"].contains($0.string) }
    } else {
      while words.count > 1, words.last?.allSatisfy(\.isDigit) == true { words.removeLast() }
    }
    return generic.contains(Array(words.joined(separator: [ASCII.space])))
  }

  private static func isScreenshot(_ words: [ArraySlice<UInt8>]) -> Bool {
    words[0].elementsEqual("screenshot".utf8) || words.count > 1 && words[1].elementsEqual("shot".utf8)
  }

  private static let generic: Set<[UInt8]> = Set(
    [
      "image", "images", "img", "dsc", "figure", "figures", "fig", "screenshot", "screenshots", "screen shot",
      "picture",
      "pic", "photo", "photograph", "graphic", "drawing", "untitled", "alt", "alt text", "alternative text", "alt txt",
      "alternate text", "image alt text", "text", "image description", "description of image", "caption",
      "image caption", "insert image", "image here", "placeholder", "placeholder image",
    ].map { Array($0.utf8) })

  private static func hasImageSuffix(_ text: ArraySlice<UInt8>) -> Bool {
    guard let name = text.split(whereSeparator: \.isWhitespace).first, name.count == text.count else { return false }
    return ImageSuffix.ends(Array(name))
  }

  /// A name without its suffix counts where it could be nothing but a file's, as `loss_curve` is.
  private static func isStem(_ text: ArraySlice<UInt8>, of image: CardImage) -> Bool {
    let path = PercentEncoding.decoded(Address.path(of: image.url))
    let name = path[(path.lastIndex(of: ASCII.slash).map { $0 + 1 } ?? 0)...]
    guard let dot = name.lastIndex(of: ASCII.dot), name[..<dot].elementsEqual(text) else { return false }
    if text.contains(where: \.isWhitespace) { return false }
    return text.contains(ASCII.underscore) || text.contains(ASCII.hyphen) && !text.contains(where: \.isUppercaseLetter)
  }

  /// The words that only say that there is an image, where a text begins with them.
  static func redundantPrefix(of text: ArraySlice<UInt8>) -> String? {
    let words = TextKey(text.prefix(200)).words.map(\.string)
    let start = words.first.map { ["a", "an", "the", "this"].contains($0) } == true ? 1 : 0
    guard words.count > start + 2, nouns.contains(words[start]), verbs.contains(words[start + 1]) else { return nil }
    return words[start...(start + 1)].joined(separator: " ")
  }

  private static let nouns: Set<String> = ["image", "picture", "photo", "photograph", "graphic"]
  private static let verbs: Set<String> = ["of", "showing", "shows", "depicting", "depicts"]
}

/// The places that a text names as `{#name}`, `(name)=` or `[[name]]`, which some sites understand.
struct NamedPlaces {
  /// What follows the marks before names, in order, so that names are found without going through the text again.
  private let afterMarks: [ArraySlice<UInt8>]
  /// What follows parentheses in blocks in which some are closed before `=`.
  private let afterParentheses: [ArraySlice<UInt8>]

  /// The most bytes of a name with the mark that ends it.
  private static let limit = 502

  init(_ blocks: [Block]) {
    let texts = blocks.map(\.text)
    afterMarks = NamedPlaces.ordered(
      texts.flatMap { NamedPlaces.following("{#", in: $0) + NamedPlaces.following("[[", in: $0) })
    afterParentheses = NamedPlaces.ordered(
      texts.filter { $0.containsText(")=") }.flatMap { NamedPlaces.following("(", in: $0) })
  }

  /// Whether a place goes by a name.
  func contains(_ name: [UInt8]) -> Bool {
    NamedPlaces.begins(name, in: afterMarks) || NamedPlaces.begins(name + Array(")=".utf8), in: afterParentheses)
  }

  private static func following(_ mark: StaticString, in text: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start = 0
    while let index = text.firstIndex(of: mark, from: start) {
      found.append(text[(index + mark.utf8CodeUnitCount)...].prefix(limit))
      start = index + 1
    }
    return found
  }

  private static func ordered(_ texts: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    texts.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether one of the texts, which are in order, begins with a name.
  private static func begins(_ name: [UInt8], in texts: [ArraySlice<UInt8>]) -> Bool {
    let index = texts.partitioningIndex { !$0.lexicographicallyPrecedes(name) }
    return index < texts.count && texts[index].starts(with: name)
  }
}

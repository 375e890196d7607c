/// The ways in which a text may write a name that stands in the metadata.
///
/// Versions, sizes and words such as "dataset" make no difference, nor do the owner in `owner/name` and the blanks; what
/// stands in parentheses, and the initials of three words or more, name the same.
struct NameForms {
  /// The forms without blanks, each of which will do.
  private(set) var squashed: [[UInt8]] = []
  /// The words of the name that tell it from others.
  private(set) var words: [[UInt8]] = []

  /// Longer names are titles, which no text repeats word for word.
  private static let limit = 100

  init(_ name: String) {
    let whole = Array(name.utf8.prefix(NameForms.limit))
    for part in NameForms.parts(of: whole[...]) {
      let key = TextKey(part)
      let words = NameForms.core(of: key)
      add(words.flatMap { $0 })
      addInitials(of: words)
      addInitials(of: key.words.map { Array($0) })
    }
    words = NameForms.core(of: TextKey(NameForms.outside(whole[...])))
  }

  private mutating func add(_ form: [UInt8]) {
    if form.count >= 2, !squashed.contains(form) { squashed.append(form) }
  }

  private mutating func addInitials(of words: [[UInt8]]) {
    guard words.count >= 3, words.allSatisfy({ !($0.first?.isNonASCII ?? true) }) else { return }
    add(words.compactMap(\.first))
  }

  /// The whole, what stands outside and inside of parentheses, and what follows the owner.
  private static func parts(of name: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts = [name, outside(name)]
    if let open = name.firstIndex(of: ASCII.openParenthesis), let close = name.lastIndex(of: ASCII.closeParenthesis),
      open < close
    {
      parts.append(name[(open + 1)..<close])
    }
    if let slash = name.lastIndex(of: ASCII.slash) { parts.append(name[(slash + 1)...]) }
    return parts
  }

  private static func outside(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = name.lastIndex(of: ASCII.slash).map { name[($0 + 1)...] } ?? name
    guard let open = rest.firstIndex(of: ASCII.openParenthesis), open > rest.startIndex else { return rest }
    return rest[..<open]
  }

  /// The words without those at either end that tell nothing; all of them where nothing else is left.
  private static func core(of key: TextKey) -> [[UInt8]] {
    var words = key.words.map { Array($0) }[...]
    while let last = words.last, isGeneric(last) { words.removeLast() }
    while let first = words.first, isGeneric(first) { words.removeFirst() }
    return words.isEmpty ? key.words.map { Array($0) } : Array(words)
  }

  private static let generic: Set<String> = [
    "the", "a", "our", "dataset", "datasets", "data", "set", "sets", "corpus", "corpora", "collection", "database",
    "training", "train", "pretraining", "validation", "val", "test", "testing", "evaluation", "eval", "split", "splits",
    "subset", "benchmark", "v", "version", "release", "full", "mini", "small", "large", "public", "internal",
  ]

  /// A word such as "dataset", a version such as "v1" or a size such as "10k".
  private static func isGeneric(_ word: [UInt8]) -> Bool {
    generic.contains(word.string) || isVersion(word)
  }

  /// A number, with "v" before it or one letter after it.
  static func isVersion(_ word: [UInt8]) -> Bool {
    let digits = word.first == UInt8(ascii: "v") ? word.dropFirst() : word[...]
    let end = digits.endIndex(from: digits.startIndex, while: \.isDigit)
    return end > digits.startIndex && digits.endIndex - end <= 1
  }
}

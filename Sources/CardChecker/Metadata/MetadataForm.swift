/// The forms that the values of metadata may have.
enum MetadataForm {
  /// What stands where an address should.
  enum Address {
    case address
    /// `N/A: reason`.
    case reason
    case none
  }

  /// Letters, digits, spaces, hyphens and underscores.
  static func isName(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0.isAlphanumeric || $0 == ASCII.space }) { return true }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-" || $0 == "_"
        || $0.properties.generalCategory == .nonspacingMark
    }
  }

  /// `vX`, `vX.X` or `vX.X.X`, with or without the `v`, or a day.
  static func isVersion(_ text: String) -> Bool {
    if looksLikeDay(text) { return true }
    let bytes = Array(text.utf8).trimmed
    let numbers = bytes.first.map { $0.lowercased == UInt8(ascii: "v") } == true ? bytes.dropFirst() : bytes
    let parts = numbers.split(separator: ASCII.dot, omittingEmptySubsequences: false)
    return (1...3).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }

  /// Digits as in `YYYY-MM-DD`, whether or not there is such a day.
  static func looksLikeDay(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: ASCII.hyphen, omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy(\.isDigit) }
  }

  /// One mailbox at a host with a dot.
  static func isEmail(_ text: String) -> Bool {
    let parts = Array(text.utf8).trimmed.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, let box = parts.first, let host = parts.last, isWord(box), isWord(host) else {
      return false
    }
    let names = host.split(separator: ASCII.dot, omittingEmptySubsequences: false)
    return names.count >= 2
      && names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isAlphanumeric || $0 == ASCII.hyphen || $0.isNonASCII } }
  }

  /// Bytes that a mailbox may hold; none of those that separate or enclose addresses.
  private static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
    let separators: [UInt8] = Array(",;:<>()[]\\\"".utf8)
    return !text.isEmpty && text.allSatisfy { $0 > ASCII.space && $0 != 0x7F && !separators.contains($0) }
  }

  /// An address of http, https, s3, gs or doi, or the reason why there is none.
  static func address(_ text: String) -> Address {
    let bytes = Array(text.utf8).trimmed
    if isReason(bytes) { return .reason }
    guard !bytes.contains(where: { $0 <= ASCII.space || $0 == ASCII.less || $0 == ASCII.greater }) else { return .none }
    for scheme: StaticString in ["https://", "http://"] where bytes.hasWord(scheme, at: bytes.startIndex) {
      let rest = bytes.dropFirst(scheme.utf8CodeUnitCount)
      let host = rest.prefix { $0 != ASCII.slash && $0 != ASCII.hash && $0 != UInt8(ascii: "?") }
      return isHost(host) ? .address : .none
    }
    for scheme: StaticString in ["s3://", "gs://", "doi:"] where bytes.hasWord(scheme, at: bytes.startIndex) {
      let first = bytes.dropFirst(scheme.utf8CodeUnitCount).first
      return first?.isAlphanumeric ?? false ? .address : .none
    }
    return bytes.starts(with: "10.".utf8) && bytes.contains(ASCII.slash) ? .address : .none
  }

  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    guard let first = host.first, first.isAlphanumeric || first.isNonASCII || first == ASCII.openBracket else {
      return false
    }
    return host.contains(ASCII.dot) || host.contains(ASCII.colon) || host.elementsEqual("localhost".utf8)
  }

  /// `N/A` with some words after it.
  private static func isReason(_ text: ArraySlice<UInt8>) -> Bool {
    for phrase: StaticString in ["n/a", "not applicable"] where text.hasWord(phrase, at: text.startIndex) {
      let rest = text.dropFirst(phrase.utf8CodeUnitCount)
      return rest.first.map { !$0.isAlphanumeric && $0 != ASCII.slash } ?? false && rest.contains(where: \.isLetter)
    }
    return false
  }

  /// The name of a file that describes a data set.
  static func isIngestionFile(_ text: String) -> Bool {
    let bytes = Array(text.utf8).trimmed
    let name = bytes.split(separator: ASCII.slash).last ?? []
    return name.starts(with: "dataset_ingestion".utf8)
      && [".yaml", ".yml"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether the address is that of a notebook that the form shows as an example.
  static func isSampleNotebook(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return sampleNotebooks.contains { bytes.contains(bytes: $0) }
  }

  private static let sampleNotebooks = ["1VfrAM-BxXwUveDqhdwViD8BOH5yk_FU6", "1DrRY_mJyYkx3Bg-Y9Ev9X209jGwt8wVF"].map {
    Array($0.utf8)
  }

  /// What authors write where they mean to write something later.
  static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 40, let first = text.utf8.first(where: { !$0.isWhitespace }) else { return false }
    if !first.isAlphanumeric, Placeholder.isOnlyMarks(Array(text.utf8)[...]) { return true }
    guard initials.contains(first.lowercased) else { return false }
    return placeholders.contains(TextKey(text))
  }

  private static let initials = Array("tfcmx[<".utf8)
  private static let placeholders = Set(
    [
      "todo", "tbd", "tba", "fixme", "xxx", "to be determined", "to be added", "to be announced", "to do",
      "coming soon", "more information needed",
    ].map { TextKey($0) })

  /// Values as a sentence lists them.
  static func listed(_ values: [String]) -> String {
    guard let last = values.last, values.count > 1 else { return values.first?.quoted ?? "" }
    return values.dropLast().map(\.quoted).joined(separator: ", ") + " or " + last.quoted
  }
}

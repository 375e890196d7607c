/// Addresses to write to.
enum MailAddress {
  /// Whether a block gives one, as a link or in its text.
  static func isGiven(in block: Block) -> Bool {
    guard block.kind != .code else { return false }
    return block.links.contains { $0.url.starts(with: "mailto:".utf8) } || isWritten(block)
  }

  /// "ada@example.org", and "ada [at] example.org" as some write it; not the "git@" of a repository's address.
  private static func isWritten(_ block: Block) -> Bool {
    let text = block.text
    if block.bytes.contains(ASCII.openBracket), text.containsText(" [at] ") { return true }
    guard block.bytes.contains(UInt8(ascii: "@")) else { return false }
    return text.indices.contains { index in
      guard text[index] == UInt8(ascii: "@"), index > 0, text[index - 1].isAlphanumeric else { return false }
      let end = text.endIndex(from: index + 1) { $0.isAlphanumeric || $0 == ASCII.dot || $0 == ASCII.hyphen }
      let domain = text[(index + 1)..<end].trimming { $0 == ASCII.dot }
      return domain.contains(ASCII.dot) && !text[..<index].suffix(3).elementsEqual("git".utf8)
        && !block.code.contains { $0.contains(index) }
    }
  }
}

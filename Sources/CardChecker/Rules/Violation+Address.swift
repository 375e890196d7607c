extension Violation {
  /// Says something of an image; the finding is told from others by the image's address.
  init(_ message: String, _ image: CardImage, _ context: RuleContext, detail: String? = nil) {
    self.init(
      message: message, lines: image.line...image.line, slot: image.block.flatMap { context.slotOfBlock[$0] },
      detail: detail, subject: image.url.address, key: image.url.address)
  }

  /// Says something of a link; the finding is told from others by the link's address.
  init(_ message: String, _ link: CardLink, _ context: RuleContext, detail: String? = nil) {
    self.init(
      message: message, lines: link.line...link.line, slot: context.slotOfBlock[link.block], detail: detail,
      subject: link.url.address, key: link.url.address)
  }
}

extension [UInt8] {
  /// An address as reports repeat it: an image that is itself written into the address is cut short.
  var address: String { count <= 500 ? string : self[..<200].string + "…" }
}

/// A link: where it leads and the part of the block's text that shows it.
struct Link: Sendable, Hashable {
  var url: [UInt8]
  var text: Range<Int>
  /// Whether it is written in HTML, where nothing is known of the text that shows it.
  var isMarkup = false
}

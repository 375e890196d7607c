/// An image: where it is, its alternative text and where in the block's text it stands.
struct Image: Sendable, Hashable {
  /// How an image is written.
  enum Origin: Sendable, Hashable {
    /// In Markdown, which has no way to leave the alternative text out but to leave it empty.
    case markdown
    /// As an `img` tag.
    case markup
    /// As another file that may be shown in place of an image, in a `srcset`.
    case candidate
  }

  var url: [UInt8]
  /// Nil where HTML has no `alt` at all.
  var alternative: [UInt8]?
  var position: Int
  var origin = Origin.markdown
}

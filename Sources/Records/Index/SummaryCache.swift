/// The summaries of many repositories, each read again only where its file was replaced.
///
/// Between folds they are bytes in one piece. As values they are many small pieces each, made in the midst of what a
/// fold needs for a moment; that could then not be given back.
struct SummaryCache: Sendable {
  private var packed: [UInt8] = []

  /// Lets `body` look at the files of all repositories; those that it leaves out are forgotten.
  mutating func look(_ body: (inout SummaryLook) -> Void) {
    var look = SummaryLook(after: packed)
    body(&look)
    packed = look.packed
  }
}

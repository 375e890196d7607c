import CardChecker

/// Something at the head whose origin is followed into the past.
struct Trail {
  enum Subject: Hashable {
    /// The card as it is.
    case state(CardState)
    /// A finding, by its fingerprint.
    case finding(String)
  }

  /// Which card of the head this is about.
  let card: Int
  let subject: Subject
  /// Where the card stands in the commit that was reached.
  var path: RepositoryPath
  /// Whether the verdict there can differ between commits that have the same card.
  var isTreeBound = false
}

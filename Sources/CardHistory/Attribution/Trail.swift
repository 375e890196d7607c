/// Something at the head whose origin is followed into the past.
struct Trail {
  enum Subject: Hashable {
    /// The card as it is.
    case state
    /// A finding, by its fingerprint.
    case finding(String)
  }

  /// Which card of the head this is about.
  let card: Int
  let subject: Subject
}

/// What the past of a card at the head says of it.
struct FollowedCard: Codable {
  var origins = CardOrigins()
  var past = JudgedPast()
}

extension PresentCard {
  /// The card with what its past says of it.
  func adding(_ followed: FollowedCard) -> PresentCard {
    var card = self
    card.origins = followed.origins
    card.memory = followed.past.memory
    card.history = followed.past.findings
    card.reviewDay = followed.past.reviewDay
    return card
  }
}

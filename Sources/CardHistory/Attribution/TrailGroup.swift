/// The trails that lead along one card of a commit.
struct TrailGroup {
  var trails: [Trail] = []
  /// Whether the verdict on the card can differ between commits that have the same card.
  var isTreeBound = false
}

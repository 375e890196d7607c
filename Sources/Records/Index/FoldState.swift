/// What the last fold saw: the private `fold.json`.
struct FoldState: Hashable, Codable {
  /// By repository id.
  var statuses: [String: KnownStatus] = [:]
  /// Length of the events that have been written.
  var eventBytes: Int64 = 0

  init() {}

  init(after summaries: [RepositorySummary], _ before: FoldState, eventBytes: Int64) {
    statuses = Dictionary(summaries.map { ($0.row.id, KnownStatus($0)) }) { first, _ in first }
    self.eventBytes = before.eventBytes + eventBytes
  }
}

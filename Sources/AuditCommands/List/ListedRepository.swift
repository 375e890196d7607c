import CardChecker
import Fleet
import Records
import Rendering

/// One repository as `audit list` prints it.
struct ListedRepository: Encodable {
  let id: String
  let source: String
  @Nullable var ref: String?
  let cards: [String]
  let candidates: [String]
  let skippedRefs: [String]
  @Nullable var error: ErrorEntry?

  init(_ row: FleetListing.Row) {
    id = row.repository.id.text
    source = row.repository.source
    switch row.result {
    case .success(let listing):
      cards = listing.cards
      candidates = listing.candidates
      skippedRefs = listing.skippedRefs.map(\.description)
      ref = listing.reportedRef
      error = nil
    case .failure(let failure):
      cards = []
      candidates = []
      skippedRefs = []
      ref = nil
      error = failure
    }
  }

  /// The repository on a line of its own, its cards below.
  var lines: [String] {
    let title = [id, source, ref].compactMap(\.self).map(TerminalText.escaped).joined(separator: "  ")
    if let error { return [title, "  unknown: \(TerminalText.escaped(error.message))"] }
    let paths = cards.map { "  card       \(TerminalText.escaped($0))" }
    let others = candidates.map { "  candidate  \(TerminalText.escaped($0))" }
    let refs = skippedRefs.map { "  skipped    \(TerminalText.escaped($0))" }
    return [title] + refs + (paths.isEmpty && others.isEmpty ? ["  no card"] : paths + others)
  }
}

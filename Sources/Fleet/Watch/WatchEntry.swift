import Records

/// What the daemon knows of a repository.
struct WatchEntry {
  var repository: WatchedRepository
  var sight: RefSight
  /// Whether the system tells when something moves.
  var isToldOf = false
  /// Whether it is no longer on the watchlist; one audit says so, then it is forgotten.
  var isGone = false
  /// When the audit began that goes on.
  var runningSince: ContinuousClock.Instant?
  /// Why the last audit failed.
  var failure: ErrorEntry?
}

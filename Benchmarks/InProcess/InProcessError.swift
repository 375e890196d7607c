/// What keeps something from being measured.
enum InProcessError: Error {
  /// The words that were expected.
  case usage(String)
  /// What the data lacks.
  case unfit(String)
}

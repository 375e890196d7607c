import Records

/// What the command line says of what is audited and how.
struct CommandLineSettings: Hashable, Sendable {
  var config: String?
  /// Paths, or ids of repositories of the configuration.
  var paths: [String] = []
  var cards: [String] = []
  var refs: [String] = []
  var jobs: Int?
  var policy: String?
  var reports: String?
  var state: String?
  var now: Timestamp?
}

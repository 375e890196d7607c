/// Whether a card or a repository does what its policy demands.
public enum Status: String, Hashable, Sendable, Codable {
  /// It does.
  case pass
  /// It does not.
  case fail
  /// It could not be decided.
  case unknown
  /// There is no card and none is demanded.
  case none
}

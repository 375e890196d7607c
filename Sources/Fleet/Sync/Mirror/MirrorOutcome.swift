/// What a look at a remote came to.
public enum MirrorOutcome: Hashable, Sendable {
  /// The first mirror stands.
  case created
  /// Refs moved.
  case fetched
  /// The mirror is as the remote.
  case unchanged
}

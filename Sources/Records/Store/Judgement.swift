import Git

/// By which rules the cards at a commit were judged anew.
struct Judgement: Hashable, Codable {
  let commit: ObjectID
  /// Digest of the policy.
  let policy: String
  let ruleset: Int

  init(_ record: HistoryRecord) {
    commit = record.commit
    policy = record.policy
    ruleset = record.ruleset
  }
}

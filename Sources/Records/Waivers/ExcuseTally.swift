/// How the excuses for one repository were used at its last audit.
struct ExcuseTally: Hashable, Sendable, Codable {
  /// Names the excuses; nil where there were none.
  let digest: String?
  /// How many findings each waiver is about, by the waiver's fingerprint, whether it still holds or not.
  var uses: [String: Int] = [:]
  /// How many findings of the baseline are gone.
  var obsolete = 0
}

import CardChecker
import CardHistory

/// What excuses findings of one repository on one day: the policy's waivers, and the baseline.
public struct Excuses: Sendable {
  private let repository: String
  private let waivers: [ScopedWaiver]
  private let baseline: Set<Baseline.Entry>
  private let today: CivilDay

  init(repository: String, waivers: [ScopedWaiver], baseline: Set<Baseline.Entry>, today: CivilDay) {
    self.repository = repository
    self.waivers = waivers
    self.baseline = baseline
    self.today = today
  }

  /// Why a finding of a card does not count; nil where it does.
  public func waiver(for finding: Finding, of card: String) -> AppliedWaiver? {
    let waiver = waivers.first { $0.waiver.isActive(on: today) && $0.covers(finding, of: card) }
    if let waiver { return AppliedWaiver(waiver.waiver) }
    return baseline.contains(Baseline.Entry(repository: repository, path: card, finding)) ? .baseline : nil
  }

  /// Why findings of a card do not count, by fingerprint.
  public func waivers(for findings: [Finding], of card: String) -> [String: AppliedWaiver] {
    if waivers.isEmpty && baseline.isEmpty { return [:] }
    let excused = findings.compactMap { finding in
      waiver(for: finding, of: card).map { (finding.fingerprint, $0) }
    }
    return Dictionary(excused) { first, _ in first }
  }

  /// How the excuses were used on cards with these findings.
  func tally(_ cards: [(path: String, findings: [Finding])]) -> ExcuseTally {
    var tally = ExcuseTally(digest: digest)
    var gone = baseline
    for (path, findings) in cards {
      for finding in findings {
        gone.remove(Baseline.Entry(repository: repository, path: path, finding))
        for waiver in waivers where waiver.covers(finding, of: path) {
          tally.uses[waiver.waiver.fingerprint, default: 0] += 1
        }
      }
    }
    tally.obsolete = gone.count
    return tally
  }

  /// Names the excuses as they stand on this day; nil where there are none.
  package var digest: String? {
    if waivers.isEmpty && baseline.isEmpty { return nil }
    let states = waivers.map { "\($0.waiver.fingerprint) \($0.waiver.isActive(on: today))" }.sorted()
    let entries = baseline.map { Fingerprint(of: [$0.path, $0.rule, $0.fingerprint]).hexadecimal }.sorted()
    return SHA256Digest(of: Array((states + entries).joined(separator: "\n").utf8)).hexadecimal
  }
}

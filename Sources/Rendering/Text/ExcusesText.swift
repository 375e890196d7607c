import Records

/// What is to be done about excuses: waivers that have expired or excuse nothing, and what is gone from the baseline.
public struct ExcusesText: Sendable {
  private let index: FleetIndex
  private let style: TextStyle

  public init(_ index: FleetIndex, style: TextStyle) {
    self.index = index
    self.style = style
  }

  /// Empty where nothing is to be done.
  public func lines() -> [String] {
    let troubles = index.waivers.compactMap(line) + [baseline()].compactMap(\.self)
    return troubles.isEmpty ? [] : ["", style.bold("Waivers")] + troubles.map { "  " + TerminalText.escaped($0) }
  }

  private func line(_ waiver: WaiverRow) -> String? {
    let name = "\(waiver.place): the waiver of \(waiver.rule) by \(waiver.owner)"
    switch waiver.state {
    case .active: return nil
    case .unused: return "\(name) excuses nothing; remove it"
    case .expired where waiver.findings == 0: return "\(name) expired on \(waiver.expires); remove it"
    case .expired:
      return "\(name) expired on \(waiver.expires) and no longer excuses \(Number.count(waiver.findings, "finding"))"
    }
  }

  private func baseline() -> String? {
    guard let baseline = index.baseline, baseline.obsolete > 0 else { return nil }
    return "\(baseline.obsolete) of \(Number.count(baseline.findings, "finding")) in the baseline are gone; "
      + "audit baseline writes it anew"
  }
}

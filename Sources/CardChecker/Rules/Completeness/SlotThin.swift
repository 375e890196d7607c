/// A slot says less than it should.
///
/// What a slot must say at least depends on what it asks for; a finding's detail names what lacks.
enum SlotThin: Rule {
  static let description = RuleDescription(
    id: "completeness/slot-thin", severity: .warning, scope: .template,
    summary: "A slot of the template says less than it should.",
    remediation: "Add what lacks.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    return zip(match.template.headings, context.verdicts).compactMap { heading, verdict in
      guard let slot = heading.slot, let verdict, verdict.state == .thin, let lack = verdict.lack else { return nil }
      let line = verdict.headingLine ?? 1
      return Violation(
        message: message(slot, lack), lines: verdict.lines ?? line...line, slot: slot.name, detail: lack,
        points: slot.isRequired ? context.completeness.points(forFilling: .thin) : nil)
    }
  }
}

extension SlotThin {
  private static func message(_ slot: Slot, _ lack: String) -> String {
    "\(slot.name.quoted) lacks \(lack)."
  }
}

/// A slot says nothing.
///
/// It is empty, holds only a comment or a placeholder such as `...` or TODO, or a non-answer such as "None". "Not
/// applicable" with a reason is an answer in an optional slot, and in a required one where the policy says so. An
/// error for a required slot, a warning for one that the template asks for with some force, else a note; a warning too
/// where nothing at all stands under a heading and no one demands the format.
enum SlotEmpty: Rule {
  static let description = RuleDescription(
    id: "completeness/slot-empty", severity: .error, scope: .template, summary: "A slot of the template says nothing.",
    remediation: "Replace the placeholder by what the heading asks for.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let match = context.card.match else { return [] }
    return zip(match.template.headings, context.verdicts).compactMap { heading, verdict in
      guard let slot = heading.slot, let verdict, verdict.state == .empty, let line = verdict.headingLine else {
        return nil
      }
      return Violation(
        message: verdict.isRefused ? refused(slot) : empty(slot), lines: verdict.lines ?? line...line, slot: slot.name,
        severity: severity(slot, isLeftBlank: verdict.lines == nil, context.demands),
        remediation: slot.isRequired ? nil : optionalRemediation,
        points: slot.isRequired ? context.completeness.points(forFilling: .empty) : nil)
    }
  }

  private static func severity(_ slot: Slot, isLeftBlank: Bool, _ demands: Demands) -> Severity {
    if slot.isRequired { return isLeftBlank && !demands.template ? .warning : .error }
    return slot.isStronglyEncouraged ? .warning : .note
  }
}

extension SlotEmpty {
  private static let optionalRemediation = "Fill the section, or delete it together with its heading."

  private static func empty(_ slot: Slot) -> String {
    "\(slot.name.quoted) is not filled in."
  }

  private static func refused(_ slot: Slot) -> String {
    "\(slot.name.quoted) says that it does not apply, which the policy does not accept of this section."
  }
}

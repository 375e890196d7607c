/// A slot says only what the template suggests.
///
/// Flags Potential Biases, Risks and Limitations whose every sentence is the template's. Legal passages are meant to be
/// kept, and a slot that says something of its own besides is left to `boilerplate/suggested-sentence`.
enum SuggestedTextOnly: Rule {
  static let description = RuleDescription(
    id: "boilerplate/suggested-text-only", severity: .warning, scope: .template,
    summary: "A slot says only what the template suggests.",
    remediation: "Say what holds of this model; what the template suggests holds of any.")

  static func check(_ context: RuleContext) -> [Violation] {
    FillerSlot.all(in: context, thatAreThin: true).filter { !$0.repetitions.isEmpty }.map { slot in
      let line = slot.verdict.headingLine ?? 1
      return Violation(
        message: message(slot.name), lines: line...max(line, slot.verdict.lines?.upperBound ?? line), slot: slot.name)
    }
  }
}

extension SuggestedTextOnly {
  private static func message(_ slot: String) -> String {
    "The section \(slot.quoted) says only what the template suggests."
  }
}

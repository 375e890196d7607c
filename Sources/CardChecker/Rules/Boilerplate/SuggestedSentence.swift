/// A sentence is the template's.
///
/// Flags single sentences in Potential Biases, Risks and Limitations that the template suggests, where the card says
/// something of its own besides. Legal passages are meant to be kept.
enum SuggestedSentence: Rule {
  static let description = RuleDescription(
    id: "boilerplate/suggested-sentence", severity: .note, scope: .template,
    summary: "A sentence is the template's.",
    remediation: "Say what holds of this model in particular, or delete the sentence.")

  static func check(_ context: RuleContext) -> [Violation] {
    FillerSlot.all(in: context, thatAreThin: false).flatMap { slot in
      slot.repetitions.map { found in
        Violation(
          message: message(found.text), lines: found.line...found.line, slot: slot.name, detail: found.text,
          subject: found.key.bytes.string)
      }
    }
  }
}

extension SuggestedSentence {
  private static func message(_ text: String) -> String {
    "The sentence \(text.quoted) is the template's."
  }
}

/// The caveats do not say that what the model puts out must be checked.
///
/// Asks for one sentence on validating, reviewing or verifying outputs, results or predictions. Silent where the card has
/// no caveats.
enum ValidateOutputsMissing: Rule {
  static let description = RuleDescription(
    id: "policy/validate-outputs-missing", severity: .warning, scope: .legal,
    summary: "The caveats do not say that what the model puts out must be checked.",
    remediation: "Tell users, under the caveats, to review and validate what the model puts out.")

  private static let groups: [[WordForm]] = [
    ["validat*", "review*", "verif*", "check*"],
    ["output*", "result*", "predict*", "answer*", "response*", "annotation*", "segmentation*", "classification*"],
  ]

  static func check(_ context: RuleContext) -> [Violation] {
    guard context.demands.legalPassages else { return [] }
    let place = context.place(of: .caveats, topic: .limitations)
    guard let slot = place.slot, context.slots.contains(where: { $0.name == slot && $0.state == .filled }) else {
      return []
    }
    guard ClauseText(place).block(withWords: groups) == nil else { return [] }
    return [Violation(message: message(slot), lines: place.lines, slot: slot)]
  }
}

extension ValidateOutputsMissing {
  private static func message(_ place: String) -> String {
    "The section \(place.quoted) does not say that outputs must be validated."
  }
}

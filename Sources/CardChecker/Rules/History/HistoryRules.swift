/// The rules that compare a card with its past and with the files around it.
///
/// What they are stands here, beside all other rules; whoever reads the repository judges them. Their findings count
/// for a card's status and for no score.
public enum HistoryRules {
  /// A card that was there is gone.
  public static let cardDeleted = RuleDescription(
    id: "history/card-deleted", severity: .error, scope: .history,
    summary: "A card was deleted, and none at least half the same took its place.",
    remediation: "Restore the card; where the model was withdrawn on purpose, waive this with the reason.")

  /// Code that the policy maps to the card is newer than it.
  public static let codeNewerThanCard = RuleDescription(
    id: "history/code-newer-than-card", severity: .warning, scope: .history,
    summary: "Code that the policy maps to the card changed after the card's last change.",
    remediation: "Check what the card says of the code, and change what is no longer true.")

  /// Statements on the training data changed under one version.
  public static let dataClaimChanged = RuleDescription(
    id: "history/data-claim-changed", severity: .note, scope: .history,
    summary: "What the card said on the training data is gone or different, and the version is the same.",
    remediation: "Give the model a new version where the data changed; else restore what was said.")

  /// A limitation, bias or risk was taken out.
  public static let limitationRemoved = RuleDescription(
    id: "history/limitation-removed", severity: .warning, scope: .history,
    summary: "A limitation, bias or risk that an earlier card named is gone, and the version is the same.",
    remediation: "Restore the statement; where it no longer holds, give the model a new version or waive this.")

  /// Numbers changed under one version.
  public static let resultsChanged = RuleDescription(
    id: "history/results-changed", severity: .warning, scope: .history,
    summary: "A number in the evaluation results is gone or different, and the version is the same.",
    remediation: "Give the model a new version where it changed; else say in the card why its results did.")

  /// Nobody looked at the card for too long.
  public static let reviewOverdue = RuleDescription(
    id: "history/review-overdue", severity: .warning, scope: .history,
    summary: "The day has passed on which the card was to be reviewed.",
    remediation: "Review the card, and change it or its review date.")

  /// The last change made the card worse.
  public static let scoreFell = RuleDescription(
    id: "history/score-fell", severity: .note, scope: .history,
    summary: "The card's last change lowered its completeness or its compliance.",
    remediation: "Look at the rules that the change brought, and mend what they found.")

  /// Weights changed under one version.
  public static let versionUnchanged = RuleDescription(
    id: "history/version-unchanged", severity: .warning, scope: .history,
    summary: "The card was changed for new weights and states the version of the old ones.",
    remediation: "Give the new weights a version of their own in the metadata.")

  /// Weights are newer than the card.
  public static let weightsNewerThanCard = RuleDescription(
    id: "history/weights-newer-than-card", severity: .warning, scope: .history,
    summary: "The model's weights changed after the card's last change.",
    remediation: "Bring the card up to date with the weights: version, training, results, limitations.")

  /// What is said of a card that was deleted; nil where the policy does not ask.
  public static func missed(_ path: RepositoryPath, under policy: Policy) -> Finding? {
    Finding(
      of: cardDeleted, under: policy, message: "The card was deleted, and no other took its place.", detail: nil,
      subject: path.description, path: path.description)
  }

  /// All of them.
  static let all = [
    cardDeleted, codeNewerThanCard, dataClaimChanged, limitationRemoved, resultsChanged, reviewOverdue, scoreFell,
    versionUnchanged, weightsNewerThanCard,
  ]
}

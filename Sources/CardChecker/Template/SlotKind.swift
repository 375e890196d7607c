/// What a slot asks for, which decides what it must say at least.
public enum SlotKind: String, Hashable, Sendable, CaseIterable {
  /// What the model is built of.
  case architecture
  /// How many parameters it has.
  case parameters
  /// Who wrote the card.
  case cardAuthors
  /// How to cite the model.
  case citation
  /// What it is for.
  case useCases
  /// What it is not for.
  case outOfScope
  /// What it was trained on.
  case trainingData
  /// How it was trained.
  case trainingProcedure
  /// The programs that trained it.
  case trainingCode
  /// How long training took and how large the result is.
  case speed
  /// The settings of the training.
  case hyperparameters
  /// What was measured.
  case metrics
  /// What it was measured on.
  case evaluationData
  /// What came out.
  case evaluationResults
  /// What it treats unevenly.
  case biases
  /// What harm it may do.
  case risks
  /// What it does not do well.
  case limitations
  /// What to heed when using it.
  case caveats
  /// Whom to thank.
  case acknowledgements
}

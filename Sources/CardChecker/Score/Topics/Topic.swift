/// What every model card should say something on, whatever its format.
public enum Topic: String, Hashable, Sendable, CaseIterable {
  /// What the model is built of.
  case architecture
  /// How many parameters it has.
  case size
  /// The terms it may be used under.
  case licence
  /// Whom to ask.
  case contact
  /// How to cite it.
  case citation
  /// What it is for.
  case uses
  /// What it is not for.
  case outOfScope = "out-of-scope"
  /// What it was trained on.
  case trainingData = "training data"
  /// How it was trained.
  case trainingProcedure = "training procedure"
  /// How well it does, and on what.
  case evaluation
  /// What it does not do well, or treats unevenly.
  case limitations = "limitations and bias"
  /// What harm it may do.
  case risks
}

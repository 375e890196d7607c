/// What every model card should say something on, whatever its format.
public enum Topic: String, Hashable, Sendable, CaseIterable {
  case architecture
  case size
  case licence
  case contact
  case citation
  case uses
  case outOfScope = "out-of-scope"
  case trainingData = "training data"
  case trainingProcedure = "training procedure"
  case evaluation
  case limitations = "limitations and bias"
  case risks
}

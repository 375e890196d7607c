/// What a slot asks for, which decides what it must say at least.
public enum SlotKind: String, Hashable, Sendable, CaseIterable {
  case architecture
  case parameters
  case cardAuthors
  case citation
  case useCases
  case outOfScope
  case trainingData
  case trainingProcedure
  case trainingCode
  case speed
  case hyperparameters
  case metrics
  case evaluationData
  case evaluationResults
  case biases
  case risks
  case limitations
  case caveats
  case acknowledgements
}

/// Headings that mean the same, and what a slot under them asks for.
///
/// To accept another name for a heading, add it to its row.
enum HeadingAliases {
  /// A meaning: the names it goes by and the kind of its slot.
  struct Row: Sendable {
    let kind: SlotKind?
    let names: [TextKey]

    init(_ kind: SlotKind?, _ names: String...) {
      self.kind = kind
      self.names = names.map { TextKey($0) }
    }
  }

  static let rows: [Row] = [
    Row(nil, "model details", "model detail", "model information", "model overview", "about the model", "details"),
    Row(nil, "model description", "description"),
    Row(
      .architecture, "model architecture", "architecture", "model architecture and objective", "network architecture",
      "model design"),
    Row(
      .parameters, "parameters", "model parameters", "number of parameters", "parameter count", "model size"),
    Row(.cardAuthors, "model card authors", "model card author", "card authors", "authors of the model card"),
    Row(
      .citation, "citation", "citations", "how to cite", "citation information", "citation details",
      "citing this model",
      "how to cite this model"),
    Row(nil, "intended use", "intended uses", "uses", "model use"),
    Row(
      .useCases, "primary use cases", "use cases", "primary use case", "primary uses", "primary intended uses",
      "primary intended use", "intended use cases", "direct use"),
    Row(
      .outOfScope, "out of scope or unauthorized use cases", "out of scope or unauthorised use cases",
      "out of scope and unauthorized use cases", "out of scope use cases", "out of scope uses", "out of scope use",
      "out of scope", "unauthorized use cases", "misuse and out of scope use", "misuse and out of scope uses",
      "uses to avoid"),
    Row(nil, "downstream use", "downstream uses", "downstream usage"),
    Row(
      nil, "how to get started with the model", "how to get started", "getting started", "get started", "quick start",
      "quickstart", "how to use", "how to use the model", "usage"),
    Row(
      .trainingData, "training data", "training dataset", "training datasets", "training data set", "training data sets"
    ),
    Row(nil, "training details", "training"),
    Row(nil, "preprocessing", "data preprocessing", "pre processing"),
    Row(
      .trainingProcedure, "training procedure", "training process", "training method", "training methodology",
      "training setup", "training recipe"),
    Row(.trainingCode, "training code", "training scripts", "training script", "code for training"),
    Row(.speed, "speeds sizes times", "speeds sizes and times", "speed size time"),
    Row(.hyperparameters, "training hyperparameters", "hyperparameters", "training parameters"),
    Row(nil, "performance metrics", "performance", "performance evaluation", "evaluation"),
    Row(
      nil, "factors", "performance factors", "factors influencing model performance", "factors affecting performance"),
    Row(nil, "quantitative analyses", "quantitative analysis", "quantitative results", "quantitative evaluation"),
    Row(
      nil, "ethical considerations", "ethical considerations and limitations", "ethical consideration", "ethics",
      "ethical concerns", "responsible ai dimensions", "responsible ai rai dimensions", "rai dimensions"),
    Row(nil, "environmental impact", "environmental impacts", "carbon footprint", "co2 emissions"),
    Row(nil, "technical specifications", "technical specification", "technical details"),
    Row(
      nil, "model card contact", "contact", "contacts", "contact information",
      "where to send questions or comments about the model", "send questions to"),
    Row(.metrics, "metrics", "metric", "evaluation metrics"),
    Row(
      .evaluationData, "evaluation datasets", "evaluation dataset", "evaluation data", "evaluation data sets",
      "testing data", "test data", "test datasets"),
    Row(.evaluationResults, "evaluation results", "evaluation result", "results", "performance results"),
    Row(
      nil, "biases risks and limitations", "bias risks and limitations", "biases risks limitations",
      "risks biases and limitations", "bias and risks", "risks and limitations", "limitations and bias",
      "limitations and biases", "bias and limitations"),
    Row(.biases, "potential biases", "potential bias", "biases", "bias", "known biases"),
    Row(.risks, "risks", "risk", "potential risks", "risks and harms"),
    Row(.limitations, "limitations", "limitation", "known limitations", "technical limitations", "model limitations"),
    Row(
      .caveats, "caveats and recommendations", "caveats", "recommendations", "recommendations and caveats"),
    Row(.acknowledgements, "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment"),
  ]

  private static let rowOfName: [TextKey: Int] = Dictionary(
    rows.indices.flatMap { row in rows[row].names.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })

  /// The row that a heading's name stands in; nil for a name that is not known.
  static func row(of key: TextKey) -> Int? { rowOfName[key] }

  /// The kind of the slot under a heading of this name.
  static func kind(of key: TextKey) -> SlotKind? { rowOfName[key].flatMap { rows[$0].kind } }
}

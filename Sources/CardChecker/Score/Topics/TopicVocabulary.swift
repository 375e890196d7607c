/// The names that headings, labels and rows of tables give to topics.
///
/// To accept another name for a topic, add it to its row.
enum TopicVocabulary {
  /// What the name of a heading, a label or a row says of the text that belongs to it.
  struct Meaning: Sendable {
    /// The topics that the text is on.
    var topics: [Topic] = []
    /// Whether it is on data of some kind; the text tells whether that is for training.
    var isData = false
    /// Whether it holds links, among which the paper may be.
    var isResources = false
    /// Whether it is on legal matters, among which the licence may be.
    var isLegal = false
    /// Whether it presents the model as a whole, and may tell its size.
    var isOverview = false

    /// Whether it says nothing.
    var isEmpty: Bool { topics.isEmpty && !isData && !isResources && !isLegal && !isOverview }
  }

  /// What a name means.
  static func meaning(of name: TextKey) -> Meaning {
    if sizes.contains(name) { return Meaning(topics: [.size]) }
    var meaning = Meaning(isData: data.contains(name))
    var isOtherUse = false
    for role in roles.values(in: name) {
      switch role {
      case .topic(let topic): if !meaning.topics.contains(topic) { meaning.topics.append(topic) }
      case .otherUse: isOtherUse = true
      case .resources: meaning.isResources = true
      case .legal: meaning.isLegal = true
      case .overview: meaning.isOverview = true
      }
    }
    if isOtherUse { meaning.topics.removeAll { $0 == .uses } }
    return meaning
  }

  private enum Role: Sendable {
    case topic(Topic)
    /// Speaks of use, but not of what the model is for.
    case otherUse
    case resources
    case legal
    case overview
  }

  private static let sizes = Set(["parameters", "params", "mparams", "模型大小", "文件大小", "参数量"].map { TextKey($0) })

  private static let data = Set(
    ["data", "dataset", "datasets", "data set", "data sets", "corpus", "data collection"].map { TextKey($0) })

  private static let roles = PhraseIndex(rows.map { role, names in (role, names.map { TextKey($0) }) })

  private static let rows: [(Role, [String])] = [
    (
      .topic(.architecture),
      [
        "architecture", "architectures", "model type", "model types", "backbone", "model structure", "number of layers",
        "model settings", "网络",
      ]
    ),
    (.topic(.size), ["number of parameters", "parameter count", "model size", "model sizes", "model parameters"]),
    (.topic(.licence), ["license", "licence", "licenses", "licences", "licensing"]),
    (
      .topic(.contact),
      [
        "contact", "feedback", "send questions", "questions or comments", "questions and comments",
        "maintainer", "maintainers",
      ]
    ),
    (
      .topic(.citation),
      ["citation", "citations", "cite", "citing", "bibtex", "paper", "papers", "publication", "publications"]
    ),
    (.topic(.uses), ["use", "uses", "applications", "intended purpose"]),
    (
      .otherUse,
      ["how to use", "how do i use", "how can i use", "how to get", "terms of use", "acceptable use", "dual use"]
    ),
    (.otherUse, restrictions),
    (.topic(.outOfScope), restrictions),
    (
      .topic(.trainingData),
      [
        "training data", "training dataset", "training datasets", "training set", "training sets", "training corpus",
        "training corpora", "pretraining data", "pretraining dataset", "pretraining datasets", "fine tuning data",
        "data source", "data sources", "train data", "training and evaluation data",
        "training and evaluation dataset", "training and evaluation datasets", "dataset specs", "数据集",
      ]
    ),
    (
      .topic(.trainingProcedure),
      [
        "training procedure", "training process", "training method", "training methodology", "training setup",
        "training recipe", "training regime", "training configuration", "training details", "training hyperparameters",
        "hyperparameters", "training parameters", "training infrastructure", "preprocessing",
        "pre processing", "training settings", "training specs", "training stages", "training strategy",
      ]
    ),
    (
      .topic(.evaluation),
      [
        "evaluation", "evaluations", "metric", "metrics", "performance", "results", "benchmark", "benchmarks",
        "testing data", "test data", "quantitative analysis", "quantitative analyses",
      ]
    ),
    (
      .topic(.limitations),
      [
        "limitation", "limitations", "bias", "biases", "fairness", "caveat", "caveats", "known issues", "failure modes",
      ]
    ),
    (
      .topic(.risks),
      [
        "risk", "risks", "ethical", "ethics", "safety", "harm", "harms", "broader impact", "broader impacts",
        "broader implications", "societal impact", "social impact", "responsible ai", "privacy", "security", "dual use",
        "malicious use",
      ]
    ),
    (
      .resources,
      [
        "documents", "resources", "more information", "links", "model sources", "references", "reference",
        "attribution",
      ]
    ),
    (.legal, ["legal", "copyright"]),
    (
      .overview,
      [
        "details", "version", "versions", "overview", "description", "summary", "introduction", "variants", "models",
        "modeling strategy", "modelling strategy", "specification", "specifications", "characteristics", "model specs",
        "speeds sizes times",
      ]
    ),
  ]

  private static let restrictions = [
    "out of scope", "misuse", "prohibited", "unauthorized", "unauthorised", "not intended", "unintended",
    "inappropriate use", "inappropriate uses",
  ]
}

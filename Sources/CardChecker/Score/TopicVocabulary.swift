/// The names that headings, labels and rows of tables give to topics.
///
/// To accept another name for a topic, add it to its row.
struct TopicVocabulary: Sendable {
  private let names: PhraseIndex<Topic>
  private let exclusions: PhraseIndex<Topic>
  private let sizes: Set<TextKey>
  private let data: Set<TextKey>
  private let resources: PhraseIndex<Void>
  private let overviews: PhraseIndex<Void>

  static let shared = TopicVocabulary()

  /// The topics that a name stands for.
  func topics(of name: TextKey) -> [Topic] {
    if sizes.contains(name) { return [.size] }
    let found = Set(names.values(in: name))
    guard !found.isEmpty else { return [] }
    let excluded = exclusions.values(in: name)
    return Topic.allCases.filter { found.contains($0) && !excluded.contains($0) }
  }

  /// "Data" alone; what stands there tells whether it is for training.
  func isAmbiguousData(_ name: TextKey) -> Bool { data.contains(name) }

  /// A collection of links, among which the paper may be.
  func isResources(_ name: TextKey) -> Bool { !resources.values(in: name).isEmpty }

  /// A part that presents the model as a whole, and may tell its size.
  func isOverview(_ name: TextKey) -> Bool { !overviews.values(in: name).isEmpty }

  private init() {
    names = PhraseIndex([
      (.architecture, TopicVocabulary.keys("architecture", "architectures", "model type", "model types", "backbone")),
      (
        .size,
        TopicVocabulary.keys("number of parameters", "parameter count", "model size", "model sizes", "model parameters")
      ),
      (.licence, TopicVocabulary.keys("license", "licence", "licenses", "licences", "licensing")),
      (
        .contact,
        TopicVocabulary.keys(
          "contact", "contacts", "feedback", "send questions", "questions or comments", "questions and comments",
          "maintainer", "maintainers")
      ),
      (
        .citation,
        TopicVocabulary.keys(
          "citation", "citations", "cite", "citing", "bibtex", "paper", "papers", "publication", "publications")
      ),
      (.uses, TopicVocabulary.keys("use", "uses", "use case", "use cases", "applications", "intended purpose")),
      (
        .outOfScope,
        TopicVocabulary.keys(
          "out of scope", "misuse", "prohibited", "unauthorized", "unauthorised", "not intended", "unintended",
          "inappropriate use", "inappropriate uses")
      ),
      (
        .trainingData,
        TopicVocabulary.keys(
          "training data", "training dataset", "training datasets", "training set", "training sets", "training corpus",
          "training corpora", "pretraining data", "pretraining dataset", "pretraining datasets", "fine tuning data",
          "data source", "data sources", "train data")
      ),
      (
        .trainingProcedure,
        TopicVocabulary.keys(
          "training procedure", "training process", "training method", "training methodology", "training setup",
          "training recipe", "training regime", "training configuration", "training details",
          "training hyperparameters",
          "hyperparameters", "training parameters", "training infrastructure", "preprocessing")
      ),
      (
        .evaluation,
        TopicVocabulary.keys(
          "evaluation", "evaluations", "metric", "metrics", "performance", "results", "benchmark", "benchmarks",
          "testing data", "test data", "quantitative analysis", "quantitative analyses")
      ),
      (
        .limitations,
        TopicVocabulary.keys(
          "limitation", "limitations", "bias", "biases", "fairness", "caveat", "caveats", "known issues",
          "failure modes")
      ),
      (
        .risks,
        TopicVocabulary.keys(
          "risk", "risks", "ethical", "ethics", "safety", "harm", "harms", "broader impact", "broader impacts",
          "broader implications", "societal impact", "social impact", "responsible ai", "privacy", "security",
          "dual use")
      ),
    ])
    exclusions = PhraseIndex([
      (
        .uses,
        TopicVocabulary.keys(
          "how to use", "terms of use", "acceptable use", "out of scope", "misuse", "prohibited", "unauthorized",
          "unauthorised", "not intended", "unintended", "inappropriate use", "inappropriate uses", "dual use")
      )
    ])
    sizes = Set(TopicVocabulary.keys("parameters", "params"))
    data = Set(
      TopicVocabulary.keys("data", "dataset", "datasets", "data set", "data sets", "corpus", "data collection"))
    resources = PhraseIndex([
      ((), TopicVocabulary.keys("documents", "resources", "more information", "links", "model sources"))
    ])
    overviews = PhraseIndex([
      (
        (),
        TopicVocabulary.keys(
          "details", "version", "versions", "overview", "description", "summary", "introduction", "variants", "models")
      )
    ])
  }

  private static func keys(_ names: String...) -> [TextKey] {
    names.map { TextKey($0) }
  }
}

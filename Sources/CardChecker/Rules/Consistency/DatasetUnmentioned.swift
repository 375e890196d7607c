/// The text does not mention a data set that the metadata names.
///
/// Looks for the name in the whole card, in any spelling, or a link to the data set.
enum DatasetUnmentioned: Rule {
  static let description = RuleDescription(
    id: "consistency/dataset-unmentioned", severity: .warning, scope: .metadata,
    summary: "The text does not mention a data set that the metadata names.",
    remediation: "Say in the card what the data set is and what it was used for, or take it out of the metadata.")

  /// The most data sets that are looked for.
  private static let limit = 100

  static func check(_ context: RuleContext) -> [Violation] {
    let metadata = context.card.metadata
    let sources = ["dataset_sources", "training_datasets"].flatMap { key in
      (metadata[key]?.elements ?? []).prefix(limit).compactMap { source in
        (source["dataset_name"]?.text ?? source.text).map { (key: key, name: $0, source: source) }
      }
    }
    let missing = sources.filter { !isMentioned($0.name, $0.source, context.words) }
    guard !missing.isEmpty else { return [] }
    let training = context.place(of: .trainingData, topic: .trainingData)
    let evaluation = context.place(of: .evaluationData, topic: .evaluation)
    return missing.map { key, name, source in
      let place = isForEvaluation(source) ? evaluation : training
      return Violation(
        message: message(name), lines: place.heading, slot: place.slot, detail: name,
        subject: TextKey(name).bytes.string, key: "\(key)[\(name)]")
    }
  }

  private static func isMentioned(_ name: String, _ source: YAMLValue, _ words: CardWords) -> Bool {
    let forms = NameForms(name)
    if forms.squashed.isEmpty || words.name(forms) { return true }
    return source["dataset_url"]?.text.map(words.leads) ?? false
  }

  /// What is only used for evaluation belongs under the evaluation data.
  private static func isForEvaluation(_ source: YAMLValue) -> Bool {
    source["usage"].map { $0.texts == ["evaluation"] } ?? false
  }
}

extension DatasetUnmentioned {
  private static func message(_ name: String) -> String {
    "The metadata names the data set \(name.quoted), which the text does not mention."
  }
}

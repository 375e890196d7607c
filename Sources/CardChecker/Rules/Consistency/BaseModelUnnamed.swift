/// The text does not name the model that this one was made from.
///
/// Looks in the whole card for any telling word of the name that `finetuned_from` or `base_model` gives, or for a link.
enum BaseModelUnnamed: Rule {
  static let description = RuleDescription(
    id: "consistency/base-model-unnamed", severity: .warning, scope: .metadata,
    summary: "The text does not name the model that this one was made from.",
    remediation: "Say in the card which model this one was made from, or correct the metadata.")

  /// The most models that are looked for.
  private static let limit = 20

  static func check(_ context: RuleContext) -> [Violation] {
    let models = ["finetuned_from", "base_model"].flatMap { key in
      (context.card.metadata[key]?.elements ?? []).prefix(limit).compactMap { model in
        (model["model_name"]?.text ?? model.text).map { (key: key, name: $0, url: model["model_url"]?.text) }
      }
    }
    let missing = models.filter { !isNamed($0.name, $0.url, context.words) }
    guard !missing.isEmpty else { return [] }
    let place = context.place(of: .architecture, topic: .architecture)
    return missing.map { key, name, _ in
      Violation(
        message: message(name), lines: place.heading, slot: place.slot, detail: name,
        subject: TextKey(name).bytes.string, key: "\(key)[\(name)]")
    }
  }

  private static func isNamed(_ name: String, _ url: String?, _ words: CardWords) -> Bool {
    let telling = telling(name)
    if telling.isEmpty || telling.contains(where: { words.hasWord(startingWith: $0) }) { return true }
    return words.name(NameForms(name)) || url.map(words.leads) ?? false
  }

  /// The words of a name that are not common to many, without the numbers that end them.
  private static func telling(_ name: String) -> [[UInt8]] {
    let name = Array(name.utf8.prefix(200))
    let own = name.lastIndex(of: ASCII.slash).map { name[($0 + 1)...] } ?? name[...]
    return TextKey(own).words.map { word in
      Array(word.prefix { !$0.isDigit })
    }.filter { $0.count >= 2 && !common.contains($0.string) }
  }

  private static let common: Set<String> = [
    "base", "large", "small", "tiny", "medium", "mini", "nano", "huge", "model", "models", "instruct", "chat", "cased",
    "uncased", "pretrained", "hf", "xl", "xxl", "fp", "bf", "int", "version", "patch", "the", "it", "pt", "ft", "en",
    "and", "for", "of", "in", "on", "with", "na", "none", "not", "applicable",
  ]
}

extension BaseModelUnnamed {
  private static func message(_ name: String) -> String {
    "The metadata says that the model was made from \(name.quoted), which the text does not name."
  }
}

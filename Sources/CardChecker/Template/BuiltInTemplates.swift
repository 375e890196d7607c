extension Template {
  /// The templates that everyone may use: the headings of the 2019 paper, those that Hugging Face suggests, and the four
  /// revisions of the model card template; oldest first.
  public static let builtIn: [Template] = [
    builtIn("mitchell", .mitchell, PackageResources.mitchell_md),
    builtIn("huggingface", .huggingface, PackageResources.huggingface_md),
    builtIn(modelCard, revision: "1", PackageResources.model_card_1_md),
    builtIn(modelCard, revision: "2-3", PackageResources.model_card_2_md),
    builtIn(modelCard, revision: "2-3", PackageResources.model_card_3_md),
    builtIn(modelCard, revision: "4", PackageResources.model_card_4_md),
  ]

  /// The name of the model card template.
  public static let modelCard = "model-card"

  /// The files are part of the program, and a test reads each.
  private static func builtIn(
    _ name: String, _ format: CardFormat = .template, revision: String? = nil, _ markdown: [UInt8]
  ) -> Template {
    do {
      return try Template(name: name, revision: revision, format: format, markdown: markdown)
    } catch {
      fatalError("The built-in template \(name) \(revision ?? "") is broken. \(error)")
    }
  }
}

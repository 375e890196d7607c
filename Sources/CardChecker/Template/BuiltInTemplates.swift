extension Template {
  /// The four revisions of the model card template, oldest first.
  public static let builtIn: [Template] = [
    builtIn(revision: "1", PackageResources.model_card_1_md),
    builtIn(revision: "2-3", PackageResources.model_card_2_md),
    builtIn(revision: "2-3", PackageResources.model_card_3_md),
    builtIn(revision: "4", PackageResources.model_card_4_md),
  ]

  /// The files are part of the program, and a test reads each.
  private static func builtIn(revision: String, _ markdown: [UInt8]) -> Template {
    do {
      return try Template(name: "model-card", revision: revision, markdown: markdown)
    } catch {
      fatalError("The built-in template of revision \(revision) is broken. \(error)")
    }
  }
}

extension Metadata {
  /// The facts that a report repeats.
  var facts: MetadataFacts {
    MetadataFacts(
      name: text("model_display_name", "model_name") ?? self["model-index"]?.elements.first?["name"]?.text,
      version: text("model_version", "version"),
      releaseDate: text("release_date"),
      licenses: licenses,
      syntheticData: text("uses_synthetic_data"),
      purchasedData: text("uses_purchased_licensed_data"),
      tasks: self["tasks_performed_by_model"]?.texts ?? self["pipeline_tag"]?.texts ?? [])
  }

  /// The types of the licences, in either manner of writing them.
  private var licenses: [String] {
    if let entries = self["licenses"]?.elements {
      return entries.compactMap { $0["type"]?.text ?? $0.text }
    }
    if self["license"]?.text == "other", let name = text("license_name") { return [name] }
    return self["license"]?.texts ?? []
  }

  /// The names of the data sets that the metadata names.
  var dataSetNames: [String] {
    let keys = ["dataset_sources", "training_datasets", "related_datasets"]
    let named = keys.flatMap { self[$0]?.elements ?? [] }.compactMap { $0["dataset_name"]?.text }
    return named + (self["datasets"]?.texts ?? [])
  }

  /// The data sets used in one way; those that do not say how they are used count as used in every way.
  func dataSets(usedFor usages: String...) -> [String] {
    let sources = self["dataset_sources"]?.elements ?? self["training_datasets"]?.elements ?? []
    return sources.compactMap { source in
      let usage = source["usage"]?.texts ?? []
      return usage.isEmpty || !usages.allSatisfy { !usage.contains($0) } ? source["dataset_name"]?.text : nil
    }
  }

  /// Licences with an address, which the blank form lacks although it names a type.
  var hasLicense: Bool {
    if let entries = self["licenses"]?.elements {
      return entries.contains { $0["type"]?.text != nil && $0["url"]?.text != nil }
    }
    return !(self["license"]?.texts ?? []).isEmpty
  }

  /// The tasks chosen; none where the list holds so many that it was left as the form offers it.
  var chosenTasks: [String] {
    let tasks = self["tasks_performed_by_model"]?.texts ?? []
    return tasks.count <= 12 ? tasks : []
  }
}

extension Metadata {
  /// Whether keys stand in it that only the first revision of the form has.
  var isFirstRevision: Bool {
    ["model_domain", "system_requirement", "training_datasets", "quickstart_colab_link", "tutorial_colab_link"]
      .contains { self[$0] != nil }
  }
}

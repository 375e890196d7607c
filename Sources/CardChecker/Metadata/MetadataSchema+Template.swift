extension MetadataSchema {
  /// The form that belongs to the template, as it is since revision 4.
  static let template = form(dataOrigin: { .required($0, .yesOrNo) })

  /// The form beside cards of the revisions before, which may not have asked where the data come from.
  static let earlierTemplate = form(dataOrigin: { .optional($0, .yesOrNo) })

  private static func form(dataOrigin: (String) -> MetadataField) -> MetadataSchema {
    let modality = MetadataField.required("model_modality", .choices(modalities), formerly: "model_domain")
    return MetadataSchema(
      common(modality: modality) + [
        .required("short_description", .description(limit: 160)),
        .optional("system_requirements", formerly: "system_requirement"),
        .required("tasks_performed_by_model", .options([MetadataOptions.tasks, MetadataOptions.firstTasks])),
        .required("authors", .mappings(authors(affiliates: affiliates))),
        dataOrigin("uses_synthetic_data"),
        dataOrigin("uses_purchased_licensed_data"),
        .optional("flops_used"),
        .required("dataset_sources", .mappings(dataSets), formerly: "training_datasets"),
        .required("quickstart_link", .notebook, formerly: "quickstart_colab_link"),
        .optional("tutorial_link", .notebook, formerly: "tutorial_colab_link"),
      ])
  }

  /// The form with the names of the first generation, which may leave blank what is optional.
  static let firstGeneration = MetadataSchema(
    common(modality: .required("model_domain", .choice(modalities))) + [
      .required("short_description", .description(limit: 140)),
      .optional("system_requirement"),
      .required("tasks_performed_by_model", .options([MetadataOptions.firstTasks, MetadataOptions.tasks])),
      .required("authors", .mappings(authors(affiliates: .optional("affiliate")))),
      .required("training_datasets", .mappings(firstDataSets)),
      .required("quickstart_colab_link", .notebook),
      .optional("tutorial_colab_link", .notebook),
    ]
  ).with(blankOptional: nil)

  private static func common(modality: MetadataField) -> [MetadataField] {
    [
      .required("model_display_name", .name),
      .required("model_version", .version),
      .required("primary_contact_email", .email),
      .required("repository_link", .url),
      .required("publication_preprint_link", .url),
      .required("release_date", .day),
      modality,
      .required("model_description"),
      .required("licenses", .mappings(MetadataSchema([.required("type"), .required("url", .url)], role: .license))),
      .required("compute_requirement", .choice(["GPU", "CPU"])),
      .required("model_architecture_type", .options([MetadataOptions.architectures])),
      .optional("finetuned_from", .mappings(models)),
      .optional(
        "model_variants",
        .mappings(
          MetadataSchema([
            .required("variant_name"), .optional("variant_description"), .optional("variant_url", .url),
          ]))),
      .optional("training_date", .day),
      .required("input_data_type", .options([MetadataOptions.inputs])),
      .required("output_data_type", .options([MetadataOptions.outputs])),
      .optional("related_models", .mappings(models)),
      .optional(
        "related_datasets",
        .mappings(MetadataSchema([.required("dataset_name"), .optional("dataset_url", .dataSetURL)]))),
      .unlessPackaged("model_download_link", .url),
    ]
  }

  static let modalities = ["Imaging", "Transcriptomic", "Reasoning", "Genomic"]

  private static let models = MetadataSchema([.required("model_name"), .optional("model_url", .url)])

  private static let affiliates = MetadataField.optional("affiliates", .texts, formerly: "affiliate")

  private static func authors(affiliates: MetadataField) -> MetadataSchema {
    MetadataSchema(
      [.required("name"), .required("type", .choice(["individual", "organization"])), affiliates], role: .author)
  }

  private static let dataSets = MetadataSchema([
    .required("dataset_name"), .required("dataset_version"), .required("dataset_url", .dataSetURL),
    .required("usage", .choices(["training", "evaluation", "pre-training"])),
  ])

  private static let firstDataSets = MetadataSchema([
    .required("dataset_name"), .free("dataset_license"), .free("dataset_version"), .free("dataset_url", .dataSetURL),
    .free("dataset_datePublished", .day), .free("dataset_collectionTimeframe", .period),
    .free("modality", .choice(modalities)), .free("assay_ontology_term_id"),
    .free("imaging_technology", .options([MetadataOptions.imaging])), .free("disease_ontology_term_id"),
    .free("organism_ontology_term_id"), .free("development_stage_ontology_term_id"),
    .free("tissue_type", .choice(tissues)), .free("tissue_ontology_term_id"), .free("num_of_cells"),
  ])

  static let tissues = ["tissue", "organoid", "cell culture", "cell line", "organelle"]
}

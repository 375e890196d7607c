/// Nothing says where the model can be downloaded.
///
/// Silent where a folder `*mlflow_pkg` packages the model, and where nothing is known of the tree.
enum DownloadLinkMissing: Rule {
  static let description = RuleDescription(
    id: "metadata/download-link-missing", severity: .error, scope: .ingestion,
    summary: "Nothing says where the model can be downloaded.",
    remediation: "Give the address in model_download_link, or package the model with MLflow.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.downloadLinkMissing, message)
  }
}

extension DownloadLinkMissing {
  private static func message(_ problem: MetadataProblem) -> String {
    "The field \(problem.field) is missing or blank, and no folder ends in “mlflow_pkg”."
  }
}

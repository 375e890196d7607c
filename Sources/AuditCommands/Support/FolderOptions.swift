import ArgumentParser

/// Where a command writes.
struct FolderOptions: ParsableArguments {
  @Option(
    name: .long, help: "Write reports to this folder. (default: that of the configuration, or else card-audit-reports)",
    completion: .directory)
  var reports: String?

  @Option(
    name: .long,
    help:
      "Keep private state in this folder. (default: that of the configuration, or else .state in the reports folder)",
    completion: .directory)
  var state: String?

  func validate() throws {
    if reports == "" { throw ValidationError("--reports takes the path of a folder") }
    if state == "" { throw ValidationError("--state takes the path of a folder") }
  }
}

import SystemPackage

/// Where reports and the private state behind them stand.
public struct ReportsFolder: Hashable, Sendable {
  public let reports: FilePath
  public let state: FilePath

  /// - Parameter state: by default `.state` in the reports folder.
  public init(reports: FilePath, state: FilePath? = nil) {
    self.reports = reports
    self.state = state ?? reports.appending(".state")
  }

  /// Makes both folders.
  ///
  /// - Throws: `inputOutput` where they cannot be written.
  public func prepare() throws(RecordError) {
    for folder in [reports.appending("repositories"), state.appending("repositories")] {
      try DurableFile.makeFolder(folder)
    }
  }

  /// The folder of a repository's report and history.
  package func repository(_ id: RepositoryID) -> FilePath {
    reports.appending("repositories").appending(id.folderName)
  }

  /// The folder of a repository's private state.
  package func repositoryState(_ id: RepositoryID) -> FilePath {
    state.appending("repositories").appending(id.folderName)
  }

  /// The names of the folders of all repositories that were ever audited, in byte order.
  package func knownRepositories() throws(RecordError) -> [String] {
    try FolderListing.names(in: state.appending("repositories"))
  }
}

import CardChecker

/// The findings of one repository (SARIF §3.14).
struct SARIFRun: Encodable, Sendable {
  struct Tool: Encodable, Sendable {
    let driver: SARIFDriver
  }

  /// Tells the runs of one log apart (SARIF §3.17).
  struct AutomationDetails: Encodable, Sendable {
    let id: String
  }

  /// A folder whose place on disk differs from reader to reader (SARIF §3.14.14).
  struct Folder: Encodable, Sendable {
    let description: SARIFDriver.Text
  }

  let tool: Tool
  let automationDetails: AutomationDetails?
  let columnKind = "unicodeCodePoints"
  let invocations: [SARIFInvocation]
  let originalUriBaseIds = [
    SARIFLocation.root: Folder(description: .init(text: "The root of the repository, or the folder of the check."))
  ]
  let results: [SARIFResult]

  private enum CodingKeys: String, CodingKey {
    case tool, automationDetails, columnKind, invocations, originalUriBaseIds, results
  }

  /// - Parameter repository: its id; nil for cards on disk.
  init(_ repository: String?, _ cards: [JudgedCard], _ trouble: AuditTrouble?, _ driver: SARIFDriver) {
    tool = Tool(driver: driver)
    automationDetails = repository.map { AutomationDetails(id: "card-audit/\($0)") }
    invocations = [SARIFInvocation(trouble)]
    results = cards.flatMap { card in
      card.findings.map { SARIFResult($0, of: card, driver) }
        + card.waived.map { SARIFResult($0.finding, of: card, driver, waiver: $0.waiver) }
    }
  }
}

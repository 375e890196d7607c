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
  let originalUriBaseIds = [
    SARIFLocation.root: Folder(description: .init(text: "The root of the repository, or the folder of the check."))
  ]
  let results: [SARIFResult]

  private enum CodingKeys: String, CodingKey {
    case tool, automationDetails, columnKind, originalUriBaseIds, results
  }

  init(_ cards: [JudgedCard], _ driver: SARIFDriver) {
    tool = Tool(driver: driver)
    automationDetails = cards.first?.repository.map { AutomationDetails(id: "card-audit/\($0)") }
    results = cards.flatMap { card in card.findings.map { SARIFResult($0, of: card, driver) } }
  }
}

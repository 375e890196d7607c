import ArgumentParser
import Records
import Rendering

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, junit, github, markdown

  /// Prints the findings of `cards` and what could not be audited, where this is a format of findings alone.
  ///
  /// - Returns: whether it is.
  func printFindings(of cards: [JudgedCard], troubles: [AuditTrouble] = []) throws -> Bool {
    switch self {
    case .text, .json: return false
    case .sarif:
      Output.write(try JSONText.document(SARIFLog(cards, troubles: troubles, toolVersion: Version.current)))
    case .junit: Output.write(lines: JUnitText(cards, troubles: troubles).lines())
    case .github: Output.write(lines: GitHubAnnotations(cards, troubles: troubles).lines())
    case .markdown: Output.write(lines: MarkdownSummary(cards, troubles: troubles).lines())
    }
    return true
  }
}

import ArgumentParser
import Records
import Rendering

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, junit, github, markdown

  /// Prints the findings of `cards`, where this is a format of findings alone.
  ///
  /// - Returns: whether it is.
  func printFindings(of cards: [JudgedCard]) throws -> Bool {
    switch self {
    case .text, .json: return false
    case .sarif: Output.write(try JSONText.document(SARIFLog(cards, toolVersion: Version.current)))
    case .junit: Output.write(lines: JUnitText(cards).lines())
    case .github: Output.write(lines: GitHubAnnotations(cards).lines())
    case .markdown: Output.write(lines: MarkdownSummary(cards).lines())
    }
    return true
  }
}

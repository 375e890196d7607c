import CardChecker
import Foundation
import FoundationXML
import Records
import Rendering
import TestSupport
import Testing

/// Findings in the formats of other tools, whatever the text of a card tries.
struct FindingFormatTests {
  private static let hostile = [
    "<script>alert(1)</script>", "]]>&quot;'\"", "a\r\n::error file=x::b", "100%, really: yes", "\u{1B}[2J\u{9B}31m",
    "\u{202E}txt", "| a | b |\n<img src=x onerror=y>", "[x](javascript:y) `z` ~~w~~ #1", "\u{0}\u{FFFE}", "Zoë 模型",
  ]

  private static let cards = hostile.enumerated().map { number, text in
    JudgedCard(
      repository: number % 2 == 0 ? "team/\(text)" : nil, folder: "", path: "cards/\(text).md", status: .fail,
      findings: [Severity.error, .warning, .note].map { severity in
        Finding(
          rule: "placeholder/prompt-left", severity: severity, message: text, path: "cards/\(text).md", line: 3,
          endLine: 5, slot: text, key: nil, detail: text, remediation: "Mend it.", points: nil,
          fingerprint: "0123456789abcdef")
      })
  }

  @Test func junitIsXMLWithEveryCard() {
    let counter = ElementCounter()
    let parser = XMLParser(data: Data(JUnitText(Self.cards).lines().joined(separator: "\n").utf8))
    parser.delegate = counter
    #expect(parser.parse())
    #expect(counter.counts["testcase"] == Self.cards.count)
    #expect(counter.counts["failure"] == Self.cards.count)
    #expect(counter.counts["script"] == nil)
  }

  @Test func annotationsAreOneLineEachAndKeepToTheEscapes() throws {
    let lines = GitHubAnnotations(Self.cards).lines()
    #expect(lines.count == Self.cards.count * 3)
    for line in lines {
      #expect(!line.contains { $0.isNewline })
      let parts = line.components(separatedBy: "::")
      #expect(["error", "warning", "notice"].contains(String(parts[1].prefix { $0 != " " })))
      let properties = parts[1].drop { $0 != " " }.dropFirst().split(separator: ",")
      #expect(properties.map { String($0.prefix { $0 != "=" }) } == ["file", "line", "endLine", "title"])
    }
    #expect(lines.contains { $0.contains("100%25, really: yes Mend it.") })
  }

  @Test func sarifHasARunForEachRepositoryAndAResultForEachFinding() throws {
    let log = try JSONSerialization.jsonObject(
      with: Data(try JSONText.document(SARIFLog(Self.cards, toolVersion: "1.0"))))
    let runs = try #require((log as? [String: Any])?["runs"] as? [[String: Any]])
    let results = runs.compactMap { $0["results"] as? [[String: Any]] }
    #expect(runs.count == 1 + Self.cards.count / 2)
    #expect(results.joined().count == Self.cards.count * 3)
    for result in results.joined() {
      #expect(result["ruleIndex"] is Int)
      #expect((result["partialFingerprints"] as? [String: String])?.isEmpty == false)
    }
  }

  /// The renderer of GitHub's own dialect is asked what it would make of the page.
  @Test func theSummaryHoldsNoMarkupOfACard() throws {
    let page = MarkdownSummary(Self.cards).lines().joined(separator: "\n")
    let html = try Command.run(
      "cmark-gfm", ["--unsafe", "-e", "table", "-e", "strikethrough"], input: Array(page.utf8))
    try #require(html.status == 0)
    for markup in ["<script", "<img", "<a ", "<del>", "\u{1B}"] { #expect(!html.text.contains(markup)) }
    #expect(html.text.components(separatedBy: "<tr>").count == Self.cards.count + 2)
  }

  private final class ElementCounter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
    }
  }
}

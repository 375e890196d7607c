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
    "a,line=9::b: 5%25", "[\u{301}x](y) |\u{301} `\u{301}z`\u{301} <\u{301}b>", "@team, see org/repo#12 and #7",
    "http://evil.example www.evil.example me@evil.example ftp://evil.example", "{0} {{ card_data }} [here](1)",
    "\u{2028}\u{85}\u{feff}", "percent%0A::warning::x", String(repeating: "long ", count: 20_000),
    "<![CDATA[x]]> <!-- y --> <?z?>", "# heading\n- item\n> quote\n    code\n***",
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

  /// One repository that cannot be read, and one of which a ref was passed over.
  @Test func whatCouldNotBeAuditedIsToldInEveryFormat() throws {
    let troubles = [true, false].map { isUnknown in
      AuditTrouble(
        repository: isUnknown ? "gone" : "partly", isUnknown: isUnknown,
        errors: [ErrorEntry(stage: "audit", code: "missing-object", message: "]]> 5%\n<b>\u{1B} [x](y)")])
    }
    let junit = ElementCounter()
    let parser = XMLParser(data: Data(JUnitText([], troubles: troubles).lines().joined(separator: "\n").utf8))
    parser.delegate = junit
    #expect(parser.parse())
    #expect(junit.counts["testcase"] == 2)
    #expect(junit.counts["error"] == 1)
    let annotations = GitHubAnnotations([], troubles: troubles).lines()
    #expect(annotations[0] == "::error title=missing-object::gone: ]]> 5%25%0A<b>\\u{1b} [x](y)")
    #expect(annotations[1].hasPrefix("::warning title=missing-object::partly: "))
    let page = MarkdownSummary([], troubles: troubles).lines()
    #expect(page.contains("**gone** could not be audited:"))
    #expect(!page.joined().contains("<b>"))
    let log = String(
      decoding: try JSONText.document(SARIFLog([], troubles: troubles, toolVersion: "1.0")), as: UTF8.self)
    #expect(log.contains("\"executionSuccessful\" : false"))
    #expect(log.contains("\"id\" : \"missing-object\""))
    #expect(log.contains("\"id\" : \"card-audit/partly\""))
  }

  @Test func junitIsXMLWithEveryCard() {
    let counter = ElementCounter()
    let parser = XMLParser(data: Data(JUnitText(Self.cards).lines().joined(separator: "\n").utf8))
    parser.delegate = counter
    #expect(parser.parse())
    #expect(counter.counts["testcase"] == Self.cards.count)
    #expect(counter.counts["failure"] == Self.cards.count)
    #expect(Set(counter.counts.keys) == ["testsuites", "testsuite", "testcase", "failure", "system-out"])
    #expect(counter.text.contains("[x](javascript:y) `z` ~~w~~ #1 [placeholder/prompt-left] Mend it."))
    #expect(!counter.text.unicodeScalars.contains { "\u{1B}\u{9B}\u{202E}\u{0}".unicodeScalars.contains($0) })
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
      #expect(properties[1...2] == ["line=3", "endLine=5"])
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" })
    }
    #expect(lines.contains { $0.contains("100%25, really: yes Mend it.") })
    #expect(lines.contains { $0.hasPrefix("::error file=cards/a%2Cline=9%3A%3Ab%3A 5%2525.md,line=3") })
    #expect(lines.contains { $0.hasSuffix("::percent%250A::warning::x Mend it.") })
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
      #expect((result["partialFingerprints"] as? [String: String])?.keys.elementsEqual(["cardAudit/v1"]) == true)
      let text = try #require((result["message"] as? [String: String])?["text"])
      #expect(!text.contains("](") || text.contains("\\]("))
      #expect(!text.contains("{0}") || text.contains("{{0}}"))
    }
  }

  @Test(arguments: [
    ("a b/50%.md", "a%20b/50%25.md", "%SRCROOT%"), ("a:b.md", "a%3Ab.md", "%SRCROOT%"),
    ("模.md", "%E6%A8%A1.md", "%SRCROOT%"), ("/srv/a b.md", "file:///srv/a%20b.md", nil),
    (RepositoryPath(bytes: [0x63, 0xE9]).description, "c%E9", "%SRCROOT%"),
  ])
  func sarifNamesFilesByURI(path: String, uri: String, base: String?) throws {
    let finding = Finding(
      rule: "placeholder/prompt-left", severity: .error, message: "m", path: path, line: 0, endLine: 0, slot: nil,
      key: nil, detail: nil, remediation: "r", points: nil, fingerprint: "0")
    let card = JudgedCard(repository: nil, folder: "", path: path, status: .fail, findings: [finding])
    let log = String(decoding: try JSONText.document(SARIFLog([card], toolVersion: "1.0")), as: UTF8.self)
    #expect(log.contains("\"uri\" : \"\(uri)\""))
    #expect(log.contains("\"uriBaseId\"") == (base != nil))
    #expect(log.contains("\"startLine\" : 1"))
  }

  @Test func sarifSaysOfEachRuleWhetherItIsOn() throws {
    let log = try JSONSerialization.jsonObject(with: Data(try JSONText.document(SARIFLog([], toolVersion: "1.0"))))
    let run = try #require(((log as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == RuleCatalogue.descriptions.map(\.id))
    for (rule, description) in zip(rules, RuleCatalogue.descriptions) {
      let configuration = rule["defaultConfiguration"] as? [String: Any]
      #expect(configuration?["enabled"] as? Bool == (description.severity != .off))
      #expect(["note", "warning", "error"].contains(configuration?["level"] as? String))
    }
  }

  /// The renderer of GitHub's own dialect is asked what it would make of the page.
  @Test func theSummaryHoldsNoMarkupOfACard() throws {
    let page = MarkdownSummary(Self.cards).lines().joined(separator: "\n")
    let html = try Command.run(
      "cmark-gfm", ["--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink"], input: Array(page.utf8))
    try #require(html.status == 0)
    let markup = ["<script", "<img", "<a ", "<del>", "<em>", "<h1>", "<blockquote>", "<pre>", "<hr", "<b", "\u{1B}"]
    for markup in markup { #expect(!html.text.contains(markup), "\(markup)") }
    // What GitHub would take for a person or an issue.
    for reference in ["@team", "#12", "#7"] { #expect(!html.text.contains(reference)) }
    #expect(html.text.components(separatedBy: "<tr>").count == Self.cards.count + 2)
  }

  private final class ElementCounter: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var text = ""

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      text += string
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
    }
  }
}

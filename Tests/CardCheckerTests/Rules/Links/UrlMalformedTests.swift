import Testing

@testable import CardChecker

@Suite struct UrlMalformedTests {
  @Test(arguments: [
    "www.example.org", "example.org/page", "docs.example.app", "me@example.org", "http:/example.org",
    "https:example.org",
    "http//example.org", "htps://example.org", "https://", "https:///page", "https://https://example.org",
    "http://exam,ple.org", "https://example..org", "(https://example.org", "%20https://example.org",
    "https;//example.org",
  ])
  func malformed(url: String) {
    expectFindings(UrlMalformed.self, "\n1️⃣<a href=\"\(url)\">a</a>\n", facts: .tree("a.md"))
    expectFindings(UrlMalformed.self, "\n1️⃣![b](<\(url)>)\n", facts: .tree("a.md"))
  }

  @Test(arguments: [
    "https://example.org", "HTTP://Example.org:8080/a?b#c", "http://localhost:8888", "https://me:pw@example.org/",
    "http://[::1]/", "https://bücher.example/", "https://web.archive.org/web/https://example.org", "//example.org",
    "mailto:me@example.org", "train.py", "docs/a.md", "logo@2x.png", "a.b/c.md", "s3://bucket/key", "doi:10.1234/a",
    "https://example.org./", "https://my_lab.example.org", "./www", "https.md", "https://{{ host }}/", "model.ai",
  ])
  func silent(url: String) {
    expectFindings(UrlMalformed.self, "[a](<\(url)>)\n")
  }
}

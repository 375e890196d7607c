import Testing

@testable import CardChecker

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://www.Example.org/a/", "http://example.org/a#part", "example.org/a.git", " HTTPS://example.org/a). ",
  ])
  func sameAddress(address: String) {
    #expect(WebAddress.key(of: Array(address.utf8)[...]) == Array("example.org/a".utf8))
  }

  @Test func addressesOfABlock() throws {
    let block = try #require(
      try MarkdownDocument(Array("[A](b.md), (https://example.org/c), <http://example.org> and www.d.org.".utf8))
        .blocks.first)
    let addresses = WebAddress.all(in: block).map { WebAddress.key(of: $0).string }
    #expect(Set(addresses) == ["b.md", "example.org/c", "example.org", "d.org"])
  }
}

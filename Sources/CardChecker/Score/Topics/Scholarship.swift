/// Words about papers.
enum Scholarship {
  private static let hosts: [StaticString] = [
    "arxiv.org", "doi.org", "biorxiv.org", "medrxiv.org", "openreview.net", "aclanthology.org", "proceedings.",
    "nature.com", "science.org", "pubmed",
  ]

  private static let papers = ["paper", "preprint", "article", "publication", "report"].map { TextKey($0) }

  private static let introductions = [
    "described", "introduced", "presented", "proposed", "published", "the paper", "our paper", "accompanying paper",
  ].map { TextKey($0) }

  /// Whether a link leads to where papers are published, or shows that it leads to one.
  static func namesPaper(_ body: Passage) -> Bool {
    body.content.contains { block in
      block.links.contains { link in
        let text = TextKey(block.text[link.text])
        return isScholarly(link.url) || papers.contains { text.contains($0) }
      }
    }
  }

  /// Whether a paragraph says that the model is described in a paper that it links to.
  static func introducesPaper(_ block: Block) -> Bool {
    guard block.links.contains(where: { isScholarly($0.url) }) else { return false }
    let key = TextKey(block.text)
    return papers.contains { key.contains($0) } && introductions.contains { key.contains($0) }
  }

  private static func isScholarly(_ url: [UInt8]) -> Bool {
    hosts.contains { url.containsText($0) }
  }

  /// Whether a passage says no more than that a paper says it, without a link to it.
  static func isBarePointer(_ body: Passage) -> Bool {
    guard body.content.count == 1, body.content[0].text.count <= 300, Words.count(body.content[0].text[...]) <= 20,
      !body.hasLink
    else { return false }
    let key = TextKey(body.content[0].text)
    guard references.contains(where: key.contains), papers.contains(where: key.contains) else { return false }
    return body.statements.count == 1
  }

  private static let references = ["see", "refer", "found in", "described in"].map { TextKey($0) }
}

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
    guard body.content.count == 1, body.content[0].text.count <= 300 else { return false }
    let statements = body.statements
    guard statements.count == 1, statements[0].wordCount <= 20, !body.hasLink else { return false }
    let key = statements[0].key
    let isReference = ["see", "refer", "found in", "described in"].contains { key.contains(TextKey($0)) }
    return isReference && papers.contains { key.contains($0) }
  }
}

/// The rubric that cards are judged by, as read from a Markdown file that authors fill in.
///
/// A heading with a placeholder such as `...` under it is a slot. Comments before the placeholder are guidance: one
/// that begins with `(optional` makes the slot optional, one that begins with `(part)` makes it a part of the slot above,
/// which it helps to fill; quoted passages after `Suggested Text:` or `For example:` are
/// suggestions, and text in square brackets is a prompt that must not stay in a card.
///
/// ```swift
/// let template = try Template(name: "ours", markdown: "## Data\n<!-- (optional) -->\n...\n")
/// template.slots[0].isRequired   // false
/// ```
public struct Template: Hashable, Sendable {
  /// The template's name, which reports repeat.
  public let name: String
  /// The revision, such as `4` or, where two cannot be told apart, `2-3`; nil where the template has none.
  public let revision: String?
  /// The format of the cards that are written in it: `template`, unless it is one of the formats of everyone's.
  public let format: CardFormat
  /// The heading of the first level.
  public let title: String?
  /// The headings below the title, in order.
  public let headings: [TemplateHeading]
  /// Images shown as an example.
  public let sampleImages: [SampleImage]
  /// All bracketed prompts, by fingerprint.
  public let prompts: Set<Fingerprint>

  /// What stands where an answer should.
  let placeholders: Set<TextKey>
  /// The headings of each name.
  let headingsByKey: [TextKey: [Int]]
  /// The headings of each row of aliases.
  let headingsByRow: [Int: [Int]]
  /// The number of headings that are no parts.
  let wholeCount: Int
  /// The text that the template was read from.
  let markdown: [UInt8]

  /// Reads a template.
  public init(name: String, markdown: String) throws(TemplateError) {
    try self.init(name: name, revision: nil, markdown: Array(markdown.utf8))
  }

  init(
    name: String, revision: String?, format: CardFormat = .template, markdown: [UInt8]
  ) throws(TemplateError) {
    let reader = try TemplateReader(markdown)
    guard reader.headings.contains(where: { $0.slot != nil }) else { throw .noSlots }
    self.name = name
    self.revision = revision
    self.format = format
    self.markdown = markdown
    title = reader.title
    headings = reader.headings
    sampleImages = reader.sampleImages
    prompts = reader.prompts
    placeholders = reader.placeholders
    wholeCount = reader.headings.count { !$0.isPart }
    headingsByKey = Dictionary(grouping: reader.headings.indices) { reader.headings[$0].key }
    headingsByRow = Dictionary(
      grouping: reader.headings.indices.filter { HeadingAliases.row(of: reader.headings[$0].key) != nil },
      by: { HeadingAliases.row(of: reader.headings[$0].key) ?? 0 })
  }

  /// The places to fill, in order.
  public var slots: [Slot] { headings.compactMap(\.slot) }

  /// The folder beside a card in which the template wants the images, as its example shows; nil where it shows none.
  var imageFolder: String? { sampleImages.map(\.folder).first { !$0.isEmpty } }

  /// How many headings of a name there are that are no parts.
  func wholeCount(named key: TextKey) -> Int {
    headingsByKey[key]?.count { !headings[$0].isPart } ?? 0
  }

  /// Whether cards in this template come with a metadata file.
  var bringsMetadata: Bool { name == Template.modelCard }

  /// Whether the template suggests passages on laws, the licence and acceptable use, which a card keeps.
  var suggestsLegalPassages: Bool { name == Template.modelCard }
}

/// An organisation's own template: a Markdown file that authors fill in.
public struct OwnTemplate: Hashable, Sendable {
  /// The template's name, which reports repeat.
  public let name: String
  /// The text of the file.
  public let markdown: String

  let template: Template

  /// Reads a template.
  public init(name: String, markdown: String) throws(TemplateError) {
    template = try Template(name: name, markdown: markdown)
    self.name = name
    self.markdown = markdown
  }
}

extension OwnTemplate: Codable {
  private enum CodingKeys: String, CodingKey { case name, markdown }

  /// Reads name and text; throws where the text is no template.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      name: container.decode(String.self, forKey: .name), markdown: container.decode(String.self, forKey: .markdown))
  }

  /// Writes name and text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(markdown, forKey: .markdown)
  }
}

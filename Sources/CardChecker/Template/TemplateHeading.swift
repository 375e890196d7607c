/// A heading of a template, below its title.
public struct TemplateHeading: Hashable, Sendable {
  /// The heading as the template writes it, without a mark that it is optional.
  public let name: String
  /// Its level, 1 to 6.
  public let level: Int
  /// The heading that it stands under, by its place in the template; nil at the top.
  public let parent: Int?
  /// The place to fill under it; nil where it only contains others.
  public let slot: Slot?

  /// Whether it helps to fill the slot above, and may as well be no heading.
  var isPart: Bool { slot?.isPart ?? false }

  /// The heading as it is compared.
  let key: TextKey
  /// Its headings from the top, as they are compared.
  let path: [TextKey]
}

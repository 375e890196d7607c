/// Mended headings of a card: those of its template that are missing, go by another name or have another level.
///
/// Nothing is written anywhere; `diff` is for the author to read and to apply.
///
/// ```swift
/// let fix = CardFix(text: bytes, template: template)
/// print(fix.diff(path: "model_card.md"))
/// ```
public struct CardFix: Sendable {
  /// The card with mended headings.
  public let text: [UInt8]
  /// How many headings of the template are still missing, renamed or of a wrong level, such as those after a comment or
  /// a block of code without an end.
  public let remaining: Int

  private let original: EditedText
  private let edited: EditedText

  /// Mending one heading can bring another into reach: a level that is put right lets headings below it be found.
  private static let rounds = 8

  /// Mends the headings of a card after a template.
  ///
  /// - Throws: `Unreadable` where the card cannot be read.
  public init(text: [UInt8], template: Template) throws(Unreadable) {
    original = EditedText(text)
    edited = try CardFix.mending(original, template)
    self.text = edited.bytes
    remaining = try FixPlan(edited, template: template).headings.count
  }

  /// A heading that is still not found once it was put in is left out: a comment or a block of code hides its place.
  private static func mending(_ text: EditedText, _ template: Template) throws(Unreadable) -> EditedText {
    var edited = text
    var hopeless: Set<Int> = []
    for _ in 0..<rounds {
      let plan = try FixPlan(edited, template: template, without: hopeless)
      if plan.edits.isEmpty { break }
      var next = edited
      next.apply(plan.edits)
      let stuck = plan.headings.intersection(try FixPlan(next, template: template).headings)
      if stuck.isEmpty { edited = next } else { hopeless.formUnion(stuck) }
    }
    return edited
  }

  /// Whether there is nothing to mend, or nothing that can be.
  public var isEmpty: Bool { edited.isUnchanged }

  /// The change as a unified diff, for `git apply` and `patch -p1`; empty where nothing changes.
  ///
  /// - Parameter path: where the card is, from the folder that the diff is applied in.
  public func diff(path: RepositoryPath) -> [UInt8] {
    UnifiedDiff(old: original.lines.map(\.bytes), new: edited.lines).bytes(path: path)
  }
}

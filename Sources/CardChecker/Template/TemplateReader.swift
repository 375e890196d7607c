/// Reads the Markdown of a template.
struct TemplateReader {
  private(set) var title: String?
  private(set) var headings: [TemplateHeading] = []
  private(set) var sampleImages: [SampleImage] = []
  private(set) var prompts: Set<Fingerprint> = []
  private(set) var placeholders: Set<TextKey> = []

  private var drafts: [Draft] = []

  /// A heading whose body is still being read.
  private struct Draft {
    let name: String
    let level: Int
    let line: Int
    var guidance = TemplateGuidance()
    var isMarkedOptional = false
    var hasPlaceholder = false
    var hasText = false
  }

  init(_ text: [UInt8]) throws(TemplateError) {
    for block in try TemplateReader.blocks(text) { read(block) }
    let tops = drafts.filter { $0.level == 1 }
    if tops.count == 1, drafts.first?.level == 1 { title = drafts[0].name }
    for draft in drafts {
      prompts.formUnion(draft.guidance.prompts)
      sampleImages.append(contentsOf: draft.guidance.images)
    }
    headings = try TemplateReader.headings(title == nil ? drafts[...] : drafts.dropFirst())
  }

  private static func blocks(_ text: [UInt8]) throws(TemplateError) -> [Block] {
    guard String(validating: text, as: UTF8.self) != nil else { throw .unreadable(.notUTF8(line: 1)) }
    guard text.count <= CardReader.byteLimit else { throw .unreadable(.overLimit(bytes: text.count)) }
    do {
      return try MarkdownDocument(LineEndings.unified(text)).blocks
    } catch {
      throw .unreadable(.tooComplex(error.complexity))
    }
  }

  private mutating func read(_ block: Block) {
    if let level = block.headingLevel {
      start(block, level: level)
    } else if !drafts.isEmpty {
      readBody(block)
    }
  }

  private mutating func start(_ block: Block, level: Int) {
    var name = block.text.trimmed
    let mark = Array("(optional)".utf8)
    let isOptional = name.count > mark.count && name.suffix(mark.count).map(\.lowercased) == mark
    if isOptional { name = name.dropLast(mark.count).trimmed }
    drafts.append(Draft(name: name.string, level: level, line: block.lines.lowerBound, isMarkedOptional: isOptional))
  }

  /// Comments after the placeholder divide sections and say nothing of this one.
  private mutating func readBody(_ block: Block) {
    let last = drafts.count - 1
    guard !drafts[last].hasPlaceholder else { return }
    for comment in block.comments { drafts[last].guidance.read(comment.text) }
    guard block.isVisible else { return }
    if !drafts[last].hasText, isPlaceholder(block) {
      drafts[last].hasPlaceholder = true
    } else {
      drafts[last].hasText = true
    }
  }

  /// A prompt in brackets and an expression of a template language are placeholders of the template's own.
  private mutating func isPlaceholder(_ block: Block) -> Bool {
    if block.isPlaceholder { return true }
    let text = block.text.trimmed
    let isPrompt = text.first == ASCII.openBracket && text.last == ASCII.closeBracket
    let isExpression = text.starts(with: "{{".utf8) && text.suffix(2).elementsEqual("}}".utf8)
    guard block.kind == .paragraph, block.links.isEmpty, isPrompt || isExpression else { return false }
    placeholders.insert(TextKey(text))
    return true
  }
}

extension TemplateReader {
  private static func headings(_ drafts: ArraySlice<Draft>) throws(TemplateError) -> [TemplateHeading] {
    let names = Dictionary(grouping: drafts, by: { TextKey($0.name) })
    var headings: [TemplateHeading] = []
    var parents: [Int] = []
    for draft in drafts {
      while let last = parents.last, headings[last].level >= draft.level { parents.removeLast() }
      let path = (parents.last.map { headings[$0].path } ?? []) + [TextKey(draft.name)]
      if headings.contains(where: { $0.path == path }) {
        throw .duplicateHeading(draft.name, line: draft.line)
      }
      let isUnique = (names[TextKey(draft.name)]?.count ?? 0) == 1
      let name = isUnique ? draft.name : (parents.map { headings[$0].name } + [draft.name]).joined(separator: " / ")
      headings.append(
        TemplateHeading(
          name: draft.name, level: draft.level, parent: parents.last,
          slot: draft.hasPlaceholder ? slot(draft, name: name) : nil, key: TextKey(draft.name), path: path))
      parents.append(headings.count - 1)
    }
    return headings
  }

  private static func slot(_ draft: Draft, name: String) -> Slot {
    Slot(
      name: name, level: draft.level,
      isRequired: !(draft.guidance.isOptional || draft.guidance.isPart || draft.isMarkedOptional),
      isPart: draft.guidance.isPart,
      isStronglyEncouraged: draft.guidance.isStronglyEncouraged, kind: HeadingAliases.kind(of: TextKey(draft.name)),
      suggested: draft.guidance.suggested, prompts: draft.guidance.prompts)
  }
}

/// An expression of a template language is still in the card.
///
/// Flags Jinja's `{{ … }}`, `{% … %}` and `{# … #}` outside code. Doubled braces of formulas and of BibTeX are none.
enum TemplateSyntaxLeft: Rule {
  static let description = RuleDescription(
    id: "placeholder/template-syntax-left", severity: .error,
    summary: "An expression of a template language is still in the card.",
    remediation: "Fill the template in before committing, or replace the expression by its value.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.blocks.indices.filter { mayHoldBraces(context.card.blocks[$0]) }.flatMap { index in
      expressions(in: context.card.blocks[index]).map { expression, line in
        Violation(
          message: message(expression), lines: line...line, slot: context.slotOfBlock[index], detail: expression,
          subject: expression)
      }
    }
  }

  private static func mayHoldBraces(_ block: Block) -> Bool {
    guard block.kind != .code else { return false }
    return block.bytes.contains(ASCII.openBrace) || block.kind == .html || !block.links.isEmpty || !block.images.isEmpty
  }

  /// The expressions of a block with the line of each.
  private static func expressions(in block: Block) -> [(String, Int)] {
    if block.kind == .html {
      let breaks = block.markup.lineBreaks
      return JinjaScanner(block.markup, outside: []).expressions.map { expression, position in
        (expression, min(block.lines.upperBound, block.parts.textLine + breaks.partitioningIndex { $0 >= position }))
      }
    }
    let urls = block.links.map { ($0.url, $0.text.lowerBound) } + block.images.map { ($0.url, $0.position) }
    let inURLs = urls.flatMap { url, position in
      JinjaScanner(url, outside: []).expressions.map { ($0.0, block.line(of: position)) }
    }
    let inText = JinjaScanner(block.text, outside: block.code).expressions
    guard !inText.isEmpty, !Citation.isBibTeX(block.text[...]) else { return inURLs }
    return inText.map { ($0.0, block.line(of: $0.1)) } + inURLs
  }
}

extension TemplateSyntaxLeft {
  private static func message(_ expression: String) -> String {
    "The expression \(expression.quoted) was not filled in."
  }
}

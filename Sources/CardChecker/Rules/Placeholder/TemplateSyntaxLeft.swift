/// An expression of a template language is still in the card.
///
/// Flags Jinja's `{{ … }}`, `{% … %}` and `{# … #}` outside code. Doubled braces of formulas and of BibTeX are none.
enum TemplateSyntaxLeft: Rule {
  static let description = RuleDescription(
    id: "placeholder/template-syntax-left", severity: .error,
    summary: "An expression of a template language is still in the card.",
    remediation: "Fill the template in before committing, or replace the expression by its value.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.card.blocks.enumerated().flatMap { index, block in
      guard block.kind != .code else { return [Violation]() }
      return expressions(in: block).map { expression, position in
        let line = block.line(of: min(position, block.text.count))
        return Violation(
          message: message(expression), lines: line...line, slot: context.slotOfBlock[index], detail: expression,
          subject: expression)
      }
    }
  }

  private static func expressions(in block: Block) -> [(String, Int)] {
    let isBibTeX = Citation.isBibTeX(block.text[...])
    let inText = isBibTeX ? [] : JinjaScanner(block.text, outside: block.code).expressions
    let inMarkup = block.kind == .html ? JinjaScanner(block.markup, outside: []).expressions : []
    let urls = block.links.map(\.url) + block.images.map(\.url)
    let inURLs = urls.flatMap { JinjaScanner($0, outside: []).expressions.map { ($0.0, 0) } }
    return inText + inMarkup + inURLs
  }
}

extension TemplateSyntaxLeft {
  private static func message(_ expression: String) -> String {
    "The expression \(expression.quoted) was not filled in."
  }
}

import ArgumentParser
import CardChecker
import CardHistory
import Rendering

/// Shows how to mend a card's headings.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "Show a patch that mends a card's headings; it is never applied.",
    discussion: """
      The patch adds the headings of the template that are missing, with three dots to fill in, and gives headings the \
      name and the level that they have there. Apply it with git apply or patch -p1 from the folder that it names.
      """)

  @Argument(help: "The card: a file, or - for standard input.", completion: .file())
  var card: String

  @Flag(name: .long, help: "Show the patch; required, since nothing else is done.")
  var diff = false

  @Option(name: .long, help: "A built-in template, or the path of a Markdown file. (default: the card's own)")
  var template: String?

  func validate() throws {
    if !diff { throw ValidationError("Nothing is ever applied; say --diff to see the patch.") }
  }

  func run() throws {
    let found = try DiskCardSearch(.default).cards(at: card)
    guard found.count == 1, let card = found.first else { throw UsageError("\(self.card) is not one card") }
    guard case .text(let text) = card.bundle.details else { throw UsageError("\(self.card) cannot be read") }
    let fix: CardFix
    do {
      fix = try CardFix(text: text, template: try chosen(for: card))
    } catch let reason as Unreadable {
      throw UsageError("\(self.card) cannot be read: \(reason.explanation)")
    }
    if !fix.isEmpty { Output.write(Array(introduction(of: card).utf8) + fix.diff(path: path(of: card))) }
    report(fix)
  }

  private func chosen(for card: DiskCard) throws -> Template {
    if let template { return try TemplateChoice(template).template }
    guard let own = CardChecker().template(of: card.bundle) else {
      throw UsageError("\(self.card) is written in no template that is known; name one with --template")
    }
    return own
  }

  /// Programs that apply patches skip what precedes the first header.
  private func introduction(of card: DiskCard) -> String {
    if isStandardInput { return "" }
    return "In the folder \(TerminalText.escaped(card.root.string)):\n"
  }

  private func path(of card: DiskCard) -> RepositoryPath {
    isStandardInput ? RepositoryPath("model_card.md") : card.bundle.path
  }

  private var isStandardInput: Bool { card == "-" }

  private func report(_ fix: CardFix) {
    if fix.remaining > 0 {
      let what = fix.remaining == 1 ? "1 heading" : "\(fix.remaining) headings"
      Output.write("no patch mends \(what); audit check says which\n", to: .standardError)
    } else if fix.isEmpty {
      Output.write("nothing to mend\n", to: .standardError)
    }
  }
}

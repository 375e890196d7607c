import ArgumentParser
import CardChecker

/// Prints a blank card to begin with.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Print a blank card in a template, to begin with.",
    discussion: """
      Save it beside the model and fill each place that holds three dots. The built-in templates come with guidance in \
      comments; a template of your own is printed as it is.
      """)

  @Argument(help: "A built-in template, or the path of a Markdown file.", completion: .file())
  var name: String = Template.modelCard

  @Option(name: .long, help: "The revision of a built-in template. (default: the newest)")
  var revision: String?

  @Flag(name: .long, help: "List the built-in templates instead.")
  var list = false

  func run() throws {
    if list { return Output.write(lines: Template.builtIn.map(\.summary)) }
    Output.write(try TemplateChoice(name, revision: revision).template.blankCard)
  }
}

extension Template {
  /// One line on it, for a list.
  fileprivate var summary: String {
    let title = numberedRevision.map { "\(name), revision \($0)" } ?? name
    let padding = String(repeating: " ", count: max(0, 26 - title.count))
    return "\(title)\(padding)  \(slots.count { $0.isRequired }) required sections of \(slots.count)"
  }

  /// The revision by its own number, which cards do not tell from others: of `2-3` the first is 2 and the second 3.
  private var numberedRevision: String? {
    let alike = Template.builtIn.filter { $0.name == name && $0.revision == revision }
    guard let numbers = revision?.split(separator: "-"), numbers.count == alike.count,
      let index = alike.firstIndex(of: self)
    else { return revision }
    return String(numbers[index])
  }
}

@testable import CardChecker

extension Template {
  /// A template that suggests text under its headings.
  static func suggesting() throws -> Template {
    try Template(
      name: "ours",
      markdown: """
        ## Risks
        <!-- Suggested Text:
        "Risks may include but are not limited to:
        - Wrong outputs
        - Misuse of the [what the model makes] by others."
        -->
        ...

        ## Caveats
        <!-- Suggested Text:
        "Check the outputs."
        -->
        ...

        ## Metrics
        <!-- For example:
        "The model was measured in many ways."
        -->
        ...
        """)
  }
}

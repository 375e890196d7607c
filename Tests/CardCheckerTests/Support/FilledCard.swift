@testable import CardChecker

/// A card with an answer in every slot of a template, from which sections can be taken or emptied.
struct FilledCard {
  private struct Part {
    let name: String
    let level: Int
    var answer: String?
  }

  private var parts: [Part]

  /// A card in one of the built-in templates.
  init(revision: Int) {
    parts = Template.modelCards[revision - 1].headings.map { heading in
      Part(
        name: heading.name, level: heading.level, answer: heading.slot == nil ? nil : FilledCard.answers[heading.name])
    }
  }

  var markdown: String {
    let sections = parts.map { part in
      String(repeating: "#", count: part.level) + " \(part.name)\n" + (part.answer.map { "\n\($0)\n" } ?? "")
    }
    return (["# Cell Counter\n"] + sections).joined(separator: "\n")
  }

  func answering(_ name: String, _ answer: String) -> FilledCard {
    changed(name) { $0.answer = answer }
  }

  /// The card without a section and what stands under it.
  func removing(_ name: String) -> FilledCard {
    var card = self
    guard let start = parts.firstIndex(where: { $0.name == name }) else { return self }
    let end = parts[(start + 1)...].firstIndex { $0.level <= parts[start].level } ?? parts.count
    card.parts.removeSubrange(start..<end)
    return card
  }

  private func changed(_ name: String, _ change: (inout Part) -> Void) -> FilledCard {
    var card = self
    for index in card.parts.indices where card.parts[index].name == name { change(&card.parts[index]) }
    return card
  }

  private static let answers: [String: String] = [
    "Model Architecture": "A convolutional network of 34 layers that maps an image to a density of cells.",
    "Parameters": "21 million",
    "Model Card Authors": "Ada Example (Institute of Counting)",
    "Citation": "Example, A. (2024). Counting cells. https://doi.org/10.1234/cells.2024",
    "Primary Use Cases": "- Image segmentation and counting of cells in bright-field images",
    "Out-of-Scope or Unauthorized Use Cases": """
    - Diagnosis of patients
    - Whatever violates laws or regulations
    - Whatever is prohibited by the [MIT license](https://opensource.org/licenses/MIT)
    - Whatever is prohibited by the Acceptable Use Policy
    """,
    "Training Details": "Trained on images of one laboratory.",
    "Training Data": "12,000 annotated images of [four cell lines](https://example.org/lines).",
    "Training Procedure": "Images were scaled to one pixel size, then the network was trained from scratch.",
    "Training Code": "https://example.org/cell-counter/train",
    "Speeds, Sizes, Times": "Six hours on one graphics card.",
    "Training Hyperparameters": "Learning rate 0.001, batch size 32.",
    "Metrics": "Mean absolute error of the count per image.",
    "Evaluation Datasets": "A held-out tenth of the images.",
    "Evaluation Results": "| Cell line | Error |\n| --- | --- |\n| A | 3.1 |",
    "Potential Biases": "- Round cells are counted better than long ones",
    "Risks": "- A wrong count may spoil a dose",
    "Limitations": "- Clumps of more than ten cells are counted as one",
    "Caveats and Recommendations": "Count a sample by hand first, and verify the outputs.",
    "Acknowledgements": "Thanks to the microscopy unit.",
  ]
}

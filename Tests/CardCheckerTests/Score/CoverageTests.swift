import Testing

@testable import CardChecker

@Suite struct CoverageTests {
  @Test(arguments: [
    ("## License\n\nMIT\n", "licence"), ("**License:** MIT\n", "licence"), ("- **Licence**: MIT\n", "licence"),
    ("| Licence | MIT |\n| - | - |\n| a | b |\n", "licence"), ("## Model type\n\nTransformer\n", "architecture"),
    ("## Parameters\n\n12\n", "size"), ("## Model details\n\nIt has 1.5 billion parameters.\n", "size"),
    ("**Model version:** sizes: 300M and 1B\n", "size"),
    ("| Name | Parameters |\n| - | - |\n| tiny | 39 M |\n", "size"),
    ("## Feedback\n\nWrite to us.\n", "contact"), ("# Model Card Contact\n\na@example.org\n", "contact"),
    ("**Citation details** See [our paper][p]\n\n[p]: https://example.org\n", "citation"),
    ("```\n@misc{a, title={B}}\n```\n", "citation"),
    ("## Documents\n\n- [Paper](https://arxiv.org/abs/2103.00020)\n", "citation"),
    ("## Intended Use\n\nResearch.\n", "uses"), ("## Out-of-scope uses\n\nWar.\n", "out-of-scope"),
    ("## Use\n\nResearch. It should not be used in war.\n", "out-of-scope"),
    ("## Data\n\nIt was trained on images.\n", "training data"), ("## Training datasets\n\nImages.\n", "training data"),
    ("## Training\n### Training procedure\n\nAdam.\n", "training procedure"), ("## Results\n\n0.9\n", "evaluation"),
    ("- License: MIT\n", "licence"), ("- Training data\n\n  | A |\n  | - |\n  | B |\n", "training data"),
    ("- Where to send questions or comments about the model: the forum\n", "contact"),
    ("## Authors\n\nAda: ada@example.org\n", "contact"), ("[Ask](mailto:ada@example.org)\n", "contact"),
    ("## Legal information\n\nUnder the Apache License.\n", "licence"),
    ("| MParams | 1.2 |\n| - | - |\n| a | b |\n", "size"),
    ("## Overview\n\nA convolutional network.\n", "architecture"),
    ("A classifier trained on ten species.\n", "training data"),
    ("## Description\n\nIt is intended for research.\n", "uses"),
    ("## References\n\n- [A](https://arxiv.org/abs/2103.00020)\n", "citation"),
    ("## Bias and fairness\n\nSome.\n", "limitations and bias"), ("## Ethical considerations\n\nSome.\n", "risks"),
  ])
  func fills(text: String, topic: String) {
    #expect(assess("# Card\n\n" + text).filledTopics.contains(topic))
  }

  @Test(arguments: [
    "## License\n\n...\n", "**License:** TODO\n", "## License\n", "| Licence | - |\n| - | - |\n| a | b |\n",
    "## Data\n\nA table of things.\n", "## Training procedure\n\nPlease refer to the paper for details.\n",
    "The licence is MIT, and the risks are small.\n", "## Acknowledgements\n\nThe data of others.\n",
    "## How to use it\n\nCall it.\n", "## Model details\n\nParameters were chosen by hand.\n",
    "<!-- ## License\n\nMIT -->\n", "```\n## License\n\nMIT\n```\n", "## Risks\n\n### To patients\n\n### To others\n",
    "## Overview\n\nIt was trained on 8 A100 GPUs.\n", "It can be trained on your data.\n", "- [License](#license)\n",
    "- License: TODO\n", "- `license`: the text\n", "Clone git@example.org:a/b.git\n", "- Training data\n- Other\n",
    "Inspired by [Model Cards](https://arxiv.org/abs/1810.03993).\n",
  ])
  func fillsNothing(text: String) {
    #expect(assess("# Card\n\n" + text).filledTopics.isEmpty)
  }

  @Test func whatStandsUnderOtherHeadingsBelongsToTheTopicAbove() {
    let text = "# Card\n\n## Training data\n\n### Corpus A\n\n#### Description\n\nText of the web.\n"
    #expect(assess(text).filledTopics == ["training data"])
  }

  @Test func partOfAnotherTopicFillsOnlyItself() {
    let text = "# Card\n\n## Biases, risks and limitations\n\n### Risks\n\n...\n\n### Limitations\n\nMany.\n"
    #expect(assess(text).filledTopics == ["limitations and bias"])
  }

  @Test func metadataFillsTopics() {
    let metadata = """
      licenses: [{type: MIT, url: "https://example.org"}]
      primary_contact_email: a@example.org
      publication_preprint_link: https://example.org/p
      tasks_performed_by_model: [Counting]
      dataset_sources: [{dataset_name: A, usage: [training]}]
      """
    #expect(assess("", metadata: metadata).filledTopics == ["licence", "contact", "citation", "uses", "training data"])
    #expect(assess("---\nlicense: mit\ndatasets: [a]\n---\n").filledTopics == ["licence", "training data"])
  }

  @Test func scoreIsTheShareOfTwelve() {
    let assessment = assess("## License\n\nMIT\n\n## Risks\n\nSome.\n")
    #expect(assessment.topics.count == 12)
    #expect(assessment.coverage == 16.7)
  }

  /// What a reader finds in the latest real cards; the topics that lack.
  @Test(
    .enabled(if: SharedFolder.isThere, Comment(rawValue: SharedFolder.absence)),
    arguments: [
      ("CLIP/06.model-card.md", ["licence", "risks", "size", "training procedure"]),
      ("gpt-2/03.model_card.md", ["licence", "risks", "training procedure"]),
      ("whisper/06.model-card.md", ["contact", "licence", "training procedure"]),
      (
        "glide-text2im/03.model-card.md", ["contact", "licence", "risks", "size", "training procedure"]
      ),
      ("fairseq/06.examples__mms__MODEL_CARD.md", ["training procedure"]),
      ("fairseq/06.examples__moe_lm__model_card.md", ["licence", "training procedure"]),
      ("fairseq/06.examples__xglm__model_card.md", ["licence", "training procedure"]),
      ("audiocraft/02.MODEL_CARD.md", ["training procedure"]),
      ("audiocraft/04.model_cards__AUDIOGEN_MODEL_CARD.md", ["training procedure"]),
      ("audiocraft/05.MUSICGEN_MODEL_CARD.md", ["training procedure"]),
      ("audiocraft/06.MAGNET_MODEL_CARD.md", ["training procedure"]),
      ("audiocraft/07.MUSICGEN_STYLE_MODEL_CARD.md", ["evaluation", "training procedure"]),
      ("audiocraft/08.JASCO_MODEL_CARD.md", ["training procedure"]),
    ])
  func agreesWithAReader(path: String, lacking: [String]) throws {
    let assessment = assess(try SharedFolder.text("corpus/" + path))
    #expect(assessment.topics.filter { !$0.filled }.map(\.name).sorted() == lacking)
  }
}

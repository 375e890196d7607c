/// What running text that presents a model says of it.
enum Prose {
  /// The topics that running text can fill.
  static let topics: Set<Topic> = [.architecture, .uses, .trainingData]

  /// The topics that a paragraph or a row fills where it presents the model as a whole.
  static func topics(of block: Block) -> [Topic] {
    guard block.kind != .code, block.text.count > 3 else { return [] }
    let key = TextKey(block.text)
    return phrases.values(in: key) + (namesTrainingData(key) ? [.trainingData] : [])
  }

  /// "Trained on images" names the data; "trained on 8 A100 GPUs" names machines, "can be trained on" nothing.
  private static func namesTrainingData(_ key: TextKey) -> Bool {
    let words = key.words
    return words.indices.contains { index in
      guard index + 2 < words.count, words[index + 1].elementsEqual("on".utf8),
        trained.contains(where: { words[index].elementsEqual($0) }),
        index == 0 || !words[index - 1].elementsEqual("be".utf8)
      else { return false }
      return !words[(index + 2)...].prefix(5).contains { word in machines.contains { word.elementsEqual($0) } }
    }
  }

  private static let trained = ["trained", "pretrained", "finetuned", "tuned"].map { Array($0.utf8) }

  private static let machines = [
    "gpu", "gpus", "tpu", "tpus", "cpu", "cpus", "nvidia", "amd", "a100", "h100", "v100", "node", "nodes", "cluster",
    "machine", "machines", "cloud",
  ].map { Array($0.utf8) }

  /// What is found in running text, and the topic that it is on.
  ///
  /// To have another family of networks known, add its name.
  private static let phrases = PhraseIndex(rows.map { topic, names in (topic, names.map { TextKey($0) }) })

  private static let rows: [(Topic, [String])] = [
    (
      .uses,
      ["intended for", "intended to", "designed for", "designed to", "can be used", "recommended for"]
    ),
    (
      .architecture,
      [
        "transformer", "convolutional", "convnet", "cnn", "cnns", "resnet", "densenet", "mobilenet", "efficientnet",
        "googlenet", "vgg", "retinanet", "unet", "u net", "lstm", "bilstm", "gru", "rnn", "recurrent", "encoder",
        "decoder", "autoencoder", "autoregressive", "diffusion", "gan", "generative adversarial",
        "mixture of experts", "moe", "graph neural", "perceptron", "mlp", "vision transformer", "vit", "swin", "bert",
        "roberta", "backbone", "sequence to sequence", "seq2seq", "random forest", "gradient boosting",
        "decision tree", "logistic regression", "support vector", "attention heads", "word2vec",
        "network architecture",
      ]
    ),
  ]
}

import CardChecker

/// Which files belong to a card without being part of it: where they lie, and how they are called.
struct AssetScope: Hashable, Sendable {
  /// The folder that they lie in or below; nil for the root.
  let folder: RepositoryPath?
  /// Their paths, from that folder.
  let layout: Layout
  /// Folders below whose files are another card's.
  let otherFolders: Set<RepositoryPath>

  func hash(into hasher: inout Hasher) {
    hasher.combine(folder)
  }

  /// Files that globs name from the root.
  init(globs: [String]) {
    folder = nil
    layout = Layout(globs: globs)
    otherFolders = []
  }

  /// Files that look like weights, in a folder or below.
  init(weightsIn folder: RepositoryPath?, besides otherFolders: Set<RepositoryPath>) {
    self.folder = folder
    layout = .weights
    self.otherFolders = otherFolders
  }

  /// Whether a file below the folder is none of another card's.
  func owns(_ path: RepositoryPath) -> Bool {
    if otherFolders.isEmpty { return true }
    var above = path.folder
    while let place = above, place != folder {
      if otherFolders.contains(place) { return false }
      above = place.folder
    }
    return true
  }
}

extension Layout {
  private static let weightEndings = [
    "bin", "ckpt", "gguf", "h5", "joblib", "keras", "mlmodel", "msgpack", "npz", "onnx", "pb", "pdparams", "pkl", "pt",
    "pth", "safetensors", "tflite",
  ]

  /// Files that look like the weights of a model, and pointers in their place.
  static let weights = Layout(
    cards: weightEndings.flatMap { ending in
      ([""] + AssetPointer.endings).map { "**/*.\(ending)\($0)" }
    },
    cardsWithFrontMatter: [], excludedFolders: Layout.default.excludedFolders)
}

import Git

/// What stands at the paths that a card refers to, by object: it tells whether a verdict can differ, and is cheap to ask.
struct Surroundings: Hashable {
  /// For each of the paths in their order; nil where nothing stands there.
  var items: [TreeItem?] = []
}

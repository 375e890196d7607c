import Git

/// A layout made ready for a scan.
struct CompiledLayout: Sendable {
  private var globs: GlobSet
  private let plainCount: Int
  private let excluded: NameSet

  init(_ layout: Layout) {
    globs = GlobSet((layout.cards + layout.cardsWithFrontMatter).map { Glob($0, ignoringCase: true) })
    plainCount = layout.cards.count
    excluded = NameSet(layout.excludedFolders)
  }

  var start: GlobSet.State { globs.start }

  /// The state inside the folder `name`; dead where no card can stand below.
  @inline(__always)
  mutating func enter(_ name: UnsafeRawBufferPointer, from state: GlobSet.State) -> GlobSet.State {
    excluded.contains(name) ? .dead : globs.enter(name, from: state)
  }

  @inline(__always)
  func match(file name: UnsafeRawBufferPointer, in state: GlobSet.State) -> LayoutMatcher.Match? {
    guard let glob = globs.match(file: name, in: state), !Self.isJinja(name) else { return nil }
    if glob >= plainCount { return .cardWithFrontMatter }
    // An index page in a folder of cards is no card by its name alone.
    return plainCount < globs.globs.count && Self.isReadme(name) ? nil : .card
  }

  private static func isJinja(_ name: UnsafeRawBufferPointer) -> Bool {
    name.count > 6 && name.suffix(6).elementsEqual(".jinja".utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  private static func isReadme(_ name: UnsafeRawBufferPointer) -> Bool {
    name.count == 9 && name.elementsEqual("readme.md".utf8) { $0 | 0x20 == $1 | 0x20 }
  }
}

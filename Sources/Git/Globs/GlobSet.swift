/// Several globs, followed together down a tree.
///
/// The state after a folder is a small number, equal for all folders that look alike to the patterns. So what was
/// found below a tree can be remembered by the tree's id and the state, wherever the tree stands.
public struct GlobSet: Sendable {
  /// What the patterns have seen of the folders above.
  public struct State: Hashable, Sendable {
    /// Small, and the same for equal states of one set; negative where nothing below can match.
    public let index: Int32
    /// Nothing below can match.
    public static let dead = State(index: -1)
  }

  public let globs: [Glob]
  private var tables: [GlobTable] = []
  private var states: [[Set<Int>]: State] = [:]

  public init(_ globs: [Glob]) {
    self.globs = globs
    _ = intern(globs.map(\.start))
  }

  /// At the root.
  public var start: State { states.isEmpty ? .dead : State(index: 0) }

  /// The state inside the folder `name`.
  @inline(__always)
  public mutating func enter(_ name: UnsafeRawBufferPointer, from state: State) -> State {
    let otherwise = tables[Int(state.index)].otherwise
    guard let first = name.first, tables[Int(state.index)].folderFirstBytes.contains(first) || otherwise == nil
    else { return otherwise! }
    return follow(name, from: state)
  }

  /// The first glob that the file `name` completes.
  @inline(__always)
  public func match(file name: UnsafeRawBufferPointer, in state: State) -> Int? {
    guard let last = name.last, tables[Int(state.index)].fileLastBytes.contains(last) else { return nil }
    return tables[Int(state.index)].fileTests.first { $0.segment.matches(name) }?.glob
  }

  // Few names pass the test of the first byte; of those that do, most match nothing after all.
  private mutating func follow(_ name: UnsafeRawBufferPointer, from state: State) -> State {
    let table = tables[Int(state.index)]
    if let otherwise = table.otherwise, !table.folderTests.contains(where: { $0.matches(name) }) { return otherwise }
    let reached = zip(globs, table.positions).map { $0.advance($1, into: name) }
    let next = intern(reached)
    if !table.folderTests.contains(where: { $0.matches(name) }) { tables[Int(state.index)].otherwise = next }
    return next
  }

  private mutating func intern(_ reached: [Set<Int>]) -> State {
    if reached.allSatisfy(\.isEmpty) { return .dead }
    if let known = states[reached] { return known }
    let state = State(index: Int32(tables.count))
    tables.append(GlobTable(globs, at: reached))
    states[reached] = state
    return state
  }
}

/// What the globs ask of names in one state.
struct GlobTable: Sendable {
  let positions: [Set<Int>]
  /// Where a folder leads that none of `folderTests` matches; nil until it was asked once.
  var otherwise: GlobSet.State?
  private(set) var folderTests: [GlobSegment] = []
  private(set) var folderFirstBytes = ByteBitmap()
  private(set) var fileTests: [(glob: Int, segment: GlobSegment)] = []
  private(set) var fileLastBytes = ByteBitmap()

  init(_ globs: [Glob], at positions: [Set<Int>]) {
    self.positions = positions
    for (index, glob) in globs.enumerated() {
      for position in positions[index].sorted() where position < glob.segments.count {
        add(glob.segments[position], isLast: position == glob.segments.count - 1, glob: index)
      }
    }
  }

  private mutating func add(_ segment: GlobSegment, isLast: Bool, glob: Int) {
    if isLast {
      fileTests.append((glob, segment))
      fileLastBytes.formUnion(segment.crossesFolders ? .all : segment.lastBytes)
    }
    if !segment.crossesFolders, !isLast {
      folderTests.append(segment)
      folderFirstBytes.formUnion(segment.firstBytes)
    }
  }
}

import Git

extension HistoryScan {
  /// Commits from which on a second process gains more than it costs.
  private static let leastShared = 4096
  private static let pieceLength = 1024

  /// Finds out with the help of other processes which cards commits have.
  ///
  /// What cannot be read is left for `root(of:in:)` to come upon.
  mutating func prepare(
    _ commits: [CommitGraph.Index], processes: Int, _ repository: borrowing Repository
  ) {
    guard processes > 1, commits.count >= Self.leastShared else { return }
    let pieces = stride(from: 0, to: commits.count, by: Self.pieceLength).map {
      commits[$0..<min($0 + Self.pieceLength, commits.count)]
    }
    var numbers = Array(repeating: forest.nodes.indices.map { CardNode.Index($0) }, count: processes)
    Crew.work(through: pieces.count, processes: processes) { piece in
      findings(of: pieces[piece], repository)
    } take: { helper, findings in
      take(findings, numbers: &numbers[helper])
    } here: { piece in
      for commit in pieces[piece] where (try? root(of: commit, in: repository)) == nil { break }
    }
  }

  /// The nodes that were not known before, then the root of each commit.
  private mutating func findings(
    of commits: ArraySlice<CommitGraph.Index>, _ repository: borrowing Repository
  ) -> [UInt8]? {
    let known = forest.nodes.count
    var roots: [(commit: CommitGraph.Index, node: CardNode.Index)] = []
    var writer = ByteWriter()
    for commit in commits {
      guard let node = try? root(of: commit, in: repository) else { return nil }
      roots.append((commit, node))
    }
    writer.write(forest.nodes[known...]) { $0.write($1) }
    writer.write(roots) { writer, root in
      writer.write(root.commit)
      writer.write(root.node)
    }
    return writer.bytes
  }

  private mutating func take(_ findings: [UInt8], numbers: inout [CardNode.Index]) {
    var reader = ByteReader(findings)
    for _ in 0..<reader.number(Int32.self) {
      guard let number = try? forest.intern(reader.node(numbers)) else { return }
      numbers.append(number)
    }
    for _ in 0..<reader.number(Int32.self) {
      let commit = reader.number(CommitGraph.Index.self)
      know(numbers[Int(reader.number(CardNode.Index.self))], of: commit)
    }
  }
}

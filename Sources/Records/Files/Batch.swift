import SystemPackage

/// Changes to several files that happen all or not at all.
///
/// The batch is stored first, whole and durably; then it is carried out; then it is removed. Whoever finds a stored
/// batch carries it out again: doing so writes the same bytes to the same places.
struct Batch: Hashable, Codable {
  /// A file, below one of the two folders that this program writes to.
  enum Target: Hashable, Codable {
    case report(String)
    case state(String)

    func path(in folder: ReportsFolder) -> FilePath {
      switch self {
      case .report(let path): folder.reports.pushing(FilePath(path))
      case .state(let path): folder.state.pushing(FilePath(path))
      }
    }
  }

  private enum Change: Hashable, Codable {
    /// The file's whole content.
    case replace(Target, text: String)
    /// What follows the first `offset` bytes of the file.
    case append(Target, offset: Int64, text: String)

    var target: Target {
      switch self {
      case .replace(let target, _), .append(let target, _, _): target
      }
    }
  }

  private var changes: [Change] = []

  var isEmpty: Bool { changes.isEmpty }

  mutating func replace(_ target: Target, with bytes: [UInt8]) {
    changes.append(.replace(target, text: String(decoding: bytes, as: UTF8.self)))
  }

  mutating func append(_ bytes: [UInt8], to target: Target, at offset: Int64) {
    changes.append(.append(target, offset: offset, text: String(decoding: bytes, as: UTF8.self)))
  }

  /// Stores the batch at `pending`, then carries it out.
  func commit(pending: Target, in folder: ReportsFolder) throws {
    try DurableFile.replace(pending.path(in: folder), with: try JSONText.line(self))
    try carryOut(in: folder)
    // Should it come back, what it says is done already; the next batch takes its place for good.
    try DurableFile.remove(pending.path(in: folder), isDurable: false)
  }

  /// Carries out what an interrupted process left at `pending`, if it left something.
  static func recover(pending: Target, in folder: ReportsFolder) throws {
    let path = pending.path(in: folder)
    guard let bytes = try DurableFile.read(path) else { return }
    guard let batch = try? JSONText.decode(Batch.self, from: bytes) else {
      throw RecordError(.malformed, path, "it holds no pending changes; remove it and audit again")
    }
    // Where a file was lost that was to be continued, what was to follow would stand at the wrong place.
    if batch.fits(folder) { try batch.carryOut(in: folder) }
    try DurableFile.remove(path)
  }

  private func fits(_ folder: ReportsFolder) -> Bool {
    changes.allSatisfy { change in
      guard case .append(let target, let offset, _) = change else { return true }
      return (DurableFile.size(of: target.path(in: folder)) ?? 0) >= offset
    }
  }

  /// Carries the batch out, without a way to finish it where that is interrupted.
  func carryOut(in folder: ReportsFolder) throws(RecordError) {
    // Each folder is synchronized once, after all its files.
    var touched: [FilePath] = []
    for change in changes {
      let path = change.target.path(in: folder)
      let parent = path.removingLastComponent()
      try DurableFile.makeFolder(parent)
      switch change {
      case .replace(_, let text): try DurableFile.replaceContent(of: path, with: text.utf8)
      case .append(_, let offset, let text): try DurableFile.writeContent(text.utf8, to: path, at: offset)
      }
      if !touched.contains(parent) { touched.append(parent) }
    }
    for folder in touched { try DurableFile.synchronizeFolder(folder) }
  }
}

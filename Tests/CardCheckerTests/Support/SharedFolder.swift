import Foundation

/// Files beside the checkout that some tests compare with; the tests are skipped where they are absent.
enum SharedFolder {
  private static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared")

  static let isThere = FileManager.default.fileExists(atPath: url.appendingPathComponent("format").path)

  static let absence = "no folder `shared` beside the checkout"

  static func text(_ path: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
  }

  /// The paths of the files of a folder and those below it, sorted.
  static func paths(in folder: String) -> [String] {
    let root = url.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }
}

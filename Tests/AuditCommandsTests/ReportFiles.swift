import Foundation
import Records
import TestSupport

/// The files that an audit wrote.
struct ReportFiles {
  let folder: String

  /// Every public file, by its path, with the times taken out that differ from run to run.
  func snapshot() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where !name.hasPrefix(".state") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      files[name] = Self.withoutTimes(String(decoding: data, as: UTF8.self))
    }
    return files
  }

  func report(_ id: String) throws -> Report {
    try JSONText.decode(Report.self, from: try bytes("repositories/\(id)/report.json"))
  }

  func index() throws -> FleetIndex {
    try JSONText.decode(FleetIndex.self, from: try bytes("index.json"))
  }

  func history(_ id: String) throws -> [HistoryRecord] {
    try bytes("repositories/\(id)/history.jsonl").split(separator: UInt8(ascii: "\n")).map {
      try JSONText.decode(HistoryRecord.self, from: $0)
    }
  }

  func events() throws -> [StatusEvent] {
    try bytes("events.jsonl").split(separator: UInt8(ascii: "\n")).map {
      try JSONText.decode(StatusEvent.self, from: $0)
    }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  private static func withoutTimes(_ text: String) -> String {
    text.replacing(#/"(generatedAt|auditedAt|observedAt)" ?: ?"[^"]*"/#) { "\"\($0.1)\":\"\"" }
  }
}

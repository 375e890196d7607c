import Foundation
import Records
import Synchronization
import TestSupport
import Testing

/// Daemon and `audit now` over one state while others push and collect garbage.
///
/// `CARD_AUDIT_STRESS_SECONDS` says for how long; `Scripts/stress` does it for as long as one likes.
struct StressTests {
  private static let seconds = ProcessInfo.processInfo.environment["CARD_AUDIT_STRESS_SECONDS"].flatMap { Int($0) } ?? 5

  @Test func allAtOnceEveryRecordStandsOnceAndEveryFileIsWhole() throws {
    let names = (0..<8).map { "model-\($0)" }
    let fleet = try WatchFleet(names)
    let daemon = try fleet.watch("--jobs", "2")
    let reader = JSONReader(folder: fleet.files.folder)
    reader.start()
    let end = ContinuousClock.now + .seconds(Self.seconds)
    var random = SeededGenerator(seed: 4)
    var round = 0
    while ContinuousClock.now < end {
      round += 1
      for _ in 0..<4 { try fleet.push("# Push \(round)\n", to: names.randomElement(using: &random)!) }
      if round % 3 == 0 { try fleet.repository(names[round % names.count]).git("gc", "--quiet") }
      let now = try AuditProgram.run("now", fleet.folder, "--reports", fleet.files.folder, "--quiet")
      #expect(now.status == 0, "\(now.errors)")
    }
    let heads = try names.map { try fleet.repository($0).commit("main") }
    #expect(Eventually.holds { names.map { fleet.reportedHead($0) } == heads }, "\(daemon.log)")
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0, "\(daemon.log)")
    #expect(reader.stop() == [])
    for name in names { try expectWholeHistory(of: name, fleet) }
  }

  private func expectWholeHistory(of name: String, _ fleet: WatchFleet) throws {
    let records = try fleet.files.history(name)
    #expect(records.map(\.sequence) == Array(1...max(records.count, 1)))
    let rows = try GitLog.rows(of: fleet.repository(name)) { $0 == "model_card.md" }
    let recorded = records.map { "\($0.commit) \($0.card) \($0.details.map { "\($0)" } ?? "")" }
    #expect(recorded.sorted() == rows.map { "\($0.commit) \($0.path) \($0.blob ?? "")" }.sorted())
    #expect(records.map { "\($0.commit)" } == rows.reversed().map(\.commit))
  }
}

/// Reads every JSON file again and again, as a dashboard may at any moment.
private final class JSONReader: Sendable {
  private let folder: String
  private let isOver = Mutex(false)
  private let faults = Mutex<Set<String>>([])
  private let end = DispatchSemaphore(value: 0)

  init(folder: String) {
    self.folder = folder
  }

  func start() {
    Thread.detachNewThread {
      while !self.isOver.withLock(\.self) { self.readAll() }
      self.end.signal()
    }
  }

  /// Ends the reading; what was not whole.
  func stop() -> Set<String> {
    isOver.withLock { $0 = true }
    end.wait()
    return faults.withLock(\.self)
  }

  private func readAll() {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasSuffix(".json") && !name.hasPrefix(".state") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      if (try? JSONSerialization.jsonObject(with: data)) == nil { _ = faults.withLock { $0.insert(name) } }
    }
  }
}

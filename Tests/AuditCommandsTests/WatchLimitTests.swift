import Foundation
import Records
import SystemPackage
import TestSupport
import Testing

@testable import Fleet

/// A daemon that the system lends fewer watches than it has repositories.
struct WatchLimitTests {
  @Test(.timeLimit(.minutes(10))) func whatNoEventTellsOfASweepSees() async throws {
    let fleet = try WatchFleet(["one", "two"])
    var limits = WorkerLimits()
    limits.seconds = 60
    var settings = AuditSettings(
      folder: ReportsFolder(reports: FilePath(fleet.files.folder)), jobs: 1,
      worker: .ownProgram(limits: limits, executable: FilePath(AuditProgram.path)),
      now: { Timestamp(seconds: 1_800_000_000) })
    settings.limits = limits
    var watch = WatchSettings()
    watch.sweep = 1
    let plan = WatchPlan(settings: settings, watch: watch, file: nil) { [folder = fleet.folder] in
      try Watchlist(named: [FilePath(folder)])
    }
    let (heard, tell) = AsyncStream<WatchEvent>.makeStream()
    let daemon = try FleetWatch(
      version: "test", notifier: ServiceNotifier(process: 0) { _ in nil }, watchLimit: 5, load: { plan },
      log: { tell.yield($0) })
    let running = Task { try await daemon.run() }
    var events = heard.makeAsyncIterator()
    #expect(await events.next { if case .watchLimitReached(repositories: 1) = $0 { true } else { false } })
    for name in ["one", "two"] {
      #expect(await events.next { Self.isAudit(of: name, $0) })
    }
    for name in ["two", "one"] {
      try fleet.push("# Again\n", to: name)
      #expect(await events.next { Self.isAudit(of: name, $0) })
    }
    await daemon.stop()
    try await running.value
    let bytes = try #require(FileManager.default.contents(atPath: fleet.files.folder + "/status.json"))
    let status = try JSONText.decode(WatchStatus.self, from: bytes)
    #expect(status.repositories.bySweep == 1)
    #expect(status.repositories.remedy?.contains("fs.inotify.max_user_watches") == true)
    #expect(try fleet.files.history("two").count == 2)
  }

  private static func isAudit(of name: String, _ event: WatchEvent) -> Bool {
    guard case .audited(let outcome) = event, outcome.id.text == name else { return false }
    return outcome.result == .audited(newRecords: 1)
  }
}

extension AsyncStream<WatchEvent>.Iterator {
  /// Whether an event like this comes; those before it are passed over.
  fileprivate mutating func next(where isExpected: (WatchEvent) -> Bool) async -> Bool {
    while let event = await next() {
      if isExpected(event) { return true }
    }
    return false
  }
}

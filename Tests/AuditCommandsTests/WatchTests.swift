import Foundation
import Records
import TestSupport
import Testing

/// The daemon, from start to end.
@Suite(.serialized) struct WatchTests {
  @Test func pushesAreReportedWhileWorkersDieAndARepositoryHangs() throws {
    let names = (0..<200).map { "model-\($0)" }
    let fleet = try WatchFleet(names)
    let configuration = try fleet.root.write("audit.yaml", Array("limits: {seconds: 5}\n".utf8))
    let daemon = try fleet.watch("--config", configuration)
    #expect(Eventually.holds { daemon.isIdle && (try? fleet.files.index().totals.passing) == 200 }, "\(daemon.log)")
    try fleet.pushTornCard(to: "model-199")
    var heads: [String: String] = [:]
    for number in 0..<20 {
      let name = "model-\(number * 7)"
      heads[name] = try fleet.push("# Pushed \(number)\n", to: name)
      if number % 5 == 0, let worker = daemon.workers.randomElement() { kill(worker, SIGKILL) }
    }
    #expect(
      Eventually.holds { heads.allSatisfy { fleet.reportedHead($0.key) == $0.value } }, "\(daemon.log)")
    #expect(Eventually.holds { (try? fleet.files.report("model-199").errors.map(\.code)) == ["timed-out"] })
    #expect(try fleet.files.report("model-199").stale)
    #expect(Eventually.holds { daemon.status?.failing.map(\.repository).contains("model-199") == true })
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
    for name in heads.keys { #expect(try fleet.files.history(name).map(\.sequence) == [1, 2]) }
    #expect(try fleet.files.index().totals.passing == 199)
    #expect(daemon.status?.state == .stopped)
  }

  @Test func systemdIsToldOfEachStep() throws {
    let fleet = try WatchFleet(["one"])
    let listener = try #require(NotifyListener(fleet.root.path("notify")))
    let daemon = try fleet.watch(
      environment: ["NOTIFY_SOCKET": fleet.root.path("notify"), "WATCHDOG_USEC": "1000000"])
    var heard: [String] = []
    func hear(_ message: String) -> Bool {
      heard = []
      return Eventually.holds {
        heard += listener.messages()
        return heard.contains { $0.hasPrefix(message) }
      }
    }
    #expect(hear("READY=1"))
    #expect(hear("WATCHDOG=1"))
    #expect(hear("STATUS=1 repositories"))
    daemon.send(SIGHUP)
    #expect(hear("RELOADING=1\nMONOTONIC_USEC="))
    #expect(heard.contains("READY=1") || hear("READY=1"))
    daemon.send(SIGTERM)
    #expect(hear("STOPPING=1"))
    #expect(daemon.end() == 0)
  }

  @Test func aFolderOfRepositoriesThatIsAwayIsNoRepository() throws {
    let fleet = try WatchFleet(["one", "two"])
    let configuration = try fleet.root.write("audit.yaml", Array("watch: {search: 1, sweep: 1}\n".utf8))
    let daemon = try fleet.watch("--config", configuration)
    #expect(Eventually.holds { daemon.isIdle })
    try FileManager.default.moveItem(atPath: fleet.folder, toPath: fleet.folder + ".away")
    #expect(Eventually.holds { (try? fleet.files.index().totals.unknown) == 2 })
    try FileManager.default.moveItem(atPath: fleet.folder + ".away", toPath: fleet.folder)
    #expect(Eventually.holds { (try? fleet.files.index().totals.passing) == 2 })
    #expect(try fleet.files.index().repositories.map(\.id) == ["one", "two"])
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
  }

  @Test func whatComesUpLateWaitsForNoBackoff() throws {
    let fleet = try WatchFleet(["one"])
    let text = "repositories: [fleet/one.git, fleet/late.git]\nwatch: {sweep: 1, retry: {first: 3600, most: 3600}}\n"
    let configuration = try fleet.root.write("audit.yaml", Array(text.utf8))
    let daemon = try fleet.watch(paths: [], "--config", configuration)
    #expect(Eventually.holds { daemon.isIdle && (try? fleet.files.index().totals.unknown) == 1 })
    try FileManager.default.copyItem(atPath: fleet.repository("one").path, toPath: fleet.folder + "/late.git")
    #expect(Eventually.holds { (try? fleet.files.index().totals.passing) == 2 })
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
  }

  @Test func aDaemonWhoseStateIsRemovedEnds() throws {
    let fleet = try WatchFleet(["one"])
    let configuration = try fleet.root.write("audit.yaml", Array("watch: {sweep: 1}\n".utf8))
    let daemon = try fleet.watch("--config", configuration)
    #expect(Eventually.holds { daemon.isIdle })
    // At once: what is removed file by file may be written anew meanwhile.
    try FileManager.default.moveItem(atPath: fleet.files.folder, toPath: fleet.root.path("gone"))
    #expect(daemon.end() == 2)
    #expect(daemon.log.contains("has to be started anew"))
  }

  @Test func aSecondDaemonOverOneStateIsRefused() throws {
    let fleet = try WatchFleet(["one"])
    let daemon = try fleet.watch()
    #expect(Eventually.holds { daemon.isIdle })
    let second = try AuditProgram.run("watch", fleet.folder, "--reports", fleet.files.folder)
    #expect(second.status == 2)
    #expect(second.errors.contains("process \(daemon.id) watches with this state already"))
    daemon.send(SIGINT)
    #expect(daemon.end() == 0)
  }

  @Test func aNewConfigurationHoldsAndABadOneDoesNot() throws {
    let fleet = try WatchFleet(["one"])
    let configuration = try fleet.root.write("audit.yaml", Array("policy: default\n".utf8))
    let daemon = try fleet.watch("--config", configuration)
    #expect(Eventually.holds { daemon.isIdle && fleet.reportedHead("one") != nil })
    try fleet.root.write("audit.yaml", Array("jobs: 1\npolcy: czi\n".utf8))
    daemon.send(SIGHUP)
    #expect(Eventually.holds { daemon.status?.configuration.error?.contains("audit.yaml:2") == true }, "\(daemon.log)")
    #expect(daemon.log.contains("the old configuration holds"))
    let head = try fleet.push("# Two\n", to: "one")
    #expect(Eventually.holds { fleet.reportedHead("one") == head })
    try fleet.root.write("audit.yaml", Array("jobs: 1\npolicy: czi\n".utf8))
    daemon.send(SIGHUP)
    #expect(Eventually.holds { (try? fleet.files.report("one").policy.name) == "czi" }, "\(daemon.log)")
    #expect(Eventually.holds { daemon.isIdle && daemon.status?.configuration.error == nil })
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
  }

  @Test func stoppedInTheMiddleItLeavesNothingHalfDone() throws {
    let fleet = try WatchFleet((0..<40).map { "model-\($0)" })
    let daemon = try fleet.watch("--jobs", "1")
    #expect(Eventually.holds { daemon.log.contains("audited") })
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0, "\(daemon.log)")
    #expect(daemon.status?.state == .stopped)
    let whole = ReportFiles(folder: fleet.root.path("whole"))
    for files in [fleet.files, whole] {
      #expect(try AuditProgram.run("now", fleet.folder, "--reports", files.folder).status == 0)
    }
    var (some, all) = (try fleet.files.snapshot(), try whole.snapshot())
    for name in ["events.jsonl", "status.json"] { (some[name], all[name]) = (nil, nil) }
    #expect(some == all)
  }

  @Test func repositoriesComeAndGo() throws {
    let fleet = try WatchFleet(["one", "two"])
    let daemon = try fleet.watch()
    #expect(Eventually.holds { daemon.isIdle && fleet.reportedHead("two") != nil })
    try fleet.copy("model", "three")
    #expect(Eventually.holds { fleet.reportedHead("three") != nil }, "\(daemon.log)")
    try FileManager.default.removeItem(atPath: fleet.path("two"))
    #expect(Eventually.holds { (try? fleet.files.report("two").stale) == true }, "\(daemon.log)")
    #expect(Eventually.holds { daemon.isIdle && daemon.status?.repositories.watched == 2 }, "\(daemon.log)")
    try fleet.copy("model", "two")
    let head = try fleet.push("# Anew\n", to: "two")
    #expect(Eventually.holds { fleet.reportedHead("two") == head }, "\(daemon.log)")
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
    #expect(
      try fleet.files.index().repositories.map { "\($0.id) \($0.status)" } == ["one pass", "three pass", "two pass"])
  }

  @Test func refsThatGoBackAreFollowedAndDoubleNothing() throws {
    let fleet = try WatchFleet(["one"])
    let daemon = try fleet.watch()
    let first = try fleet.repository("one").commit("main")
    #expect(Eventually.holds { fleet.reportedHead("one") == first })
    let second = try fleet.push("# Two\n", to: "one")
    #expect(Eventually.holds { fleet.reportedHead("one") == second })
    try fleet.repository("one").git("update-ref", "refs/heads/main", first)
    #expect(Eventually.holds { fleet.reportedHead("one") == first })
    let forced = try fleet.push("# Another two\n", to: "one")
    #expect(Eventually.holds { fleet.reportedHead("one") == forced })
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
    #expect(try fleet.files.history("one").map(\.commit.description) == [first, second, forced])
  }

  @Test func aWorkerThatDiesWhileItWaitsIsNobodysFailure() throws {
    let fleet = try WatchFleet(["one"])
    let daemon = try fleet.watch()
    #expect(Eventually.holds { daemon.isIdle && fleet.reportedHead("one") != nil && !daemon.workers.isEmpty })
    for worker in daemon.workers { kill(worker, SIGKILL) }
    let head = try fleet.push("# Two\n", to: "one")
    #expect(Eventually.holds { fleet.reportedHead("one") == head }, "\(daemon.log)")
    #expect(!daemon.log.contains("error"), "\(daemon.log)")
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
  }

  @Test func aWorkerThatHasDoneItsShareIsReplaced() throws {
    let fleet = try WatchFleet(["one"])
    let configuration = try fleet.root.write("audit.yaml", Array("limits: {jobsPerWorker: 1}\n".utf8))
    let daemon = try fleet.watch("--config", configuration, "--jobs", "1")
    #expect(Eventually.holds { fleet.reportedHead("one") != nil && daemon.workers.count == 2 })
    let first = Set(daemon.workers)
    for text in ["# Two\n", "# Three\n"] {
      let head = try fleet.push(text, to: "one")
      #expect(Eventually.holds { fleet.reportedHead("one") == head }, "\(daemon.log)")
    }
    #expect(Eventually.holds { daemon.workers.count == 2 && !first.isSuperset(of: daemon.workers) })
    #expect(!daemon.log.contains("error"), "\(daemon.log)")
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
  }

  @Test func workersGoWithTheDaemonHoweverThatEnds() throws {
    let fleet = try WatchFleet(["one"])
    let daemon = try fleet.watch()
    #expect(Eventually.holds { daemon.isIdle && !daemon.workers.isEmpty })
    let workers = daemon.workers
    daemon.send(SIGKILL)
    #expect(daemon.end() == -SIGKILL)
    #expect(Eventually.holds { workers.allSatisfy { kill($0, 0) != 0 } })
    // What a daemon that was killed leaves keeps the next one from nothing.
    let next = try fleet.watch()
    #expect(Eventually.holds { next.isIdle }, "\(next.log)")
    next.send(SIGTERM)
    #expect(next.end() == 0)
  }

  @Test func reportsThatCannotBeWrittenEndNothing() throws {
    let fleet = try WatchFleet(["one"])
    let daemon = try fleet.watch()
    #expect(Eventually.holds { daemon.isIdle && fleet.reportedHead("one") != nil })
    // No file can take the place of a folder, so no index and no report can be written.
    let obstacles = ["index.json.new", "repositories/one/report.json.new"].map { "\(fleet.files.folder)/\($0)" }
    for path in obstacles {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let head = try fleet.push("# Two\n", to: "one")
    #expect(Eventually.holds { daemon.status?.failing.map(\.repository) == ["one"] }, "\(daemon.log)")
    #expect(Eventually.holds { daemon.status?.trouble?.contains("index") == true }, "\(daemon.log)")
    for path in obstacles { try FileManager.default.removeItem(atPath: path) }
    #expect(Eventually.holds { fleet.reportedHead("one") == head }, "\(daemon.log)")
    #expect(Eventually.holds { daemon.status?.trouble == nil && daemon.status?.failures == 0 }, "\(daemon.log)")
    daemon.send(SIGTERM)
    #expect(daemon.end() == 0)
    #expect(try fleet.files.index().totals.passing == 1)
    #expect(try fleet.files.history("one").map(\.sequence) == [1, 2])
  }
}

import Records
import Testing

@testable import Fleet

/// Which repository is next, at moments that the tests make up.
struct ScheduleTests {
  private let start = ContinuousClock.now
  private var schedule = Schedule(
    settle: .milliseconds(20), retry: Backoff(first: 10, most: 3600), routineLimit: 2)

  private func id(_ name: String) -> RepositoryID { RepositoryID(components: [name]) }

  private func at(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

  private mutating func take(at milliseconds: Int) -> String? { schedule.take(at: at(milliseconds))?.text }

  private mutating func finish(_ name: String, failed: Bool = false, at milliseconds: Int, after time: Int = 1) {
    schedule.finish(id(name), failed: failed, after: .milliseconds(time), at: at(milliseconds), jitter: 1)
  }

  @Test mutating func aBurstIsOneAudit() {
    for moment in [0, 5, 10] { schedule.move(id("a"), at: at(moment)) }
    #expect(take(at: 29) == nil)
    #expect(schedule.nextDue == at(30))
    #expect(take(at: 30) == "a")
    finish("a", at: 40)
    #expect(take(at: 1000) == nil)
    #expect(schedule.nextDue == nil)
  }

  @Test mutating func aBurstWithoutEndIsAuditedAllTheSame() {
    for moment in stride(from: 0, through: 300, by: 10) { schedule.move(id("a"), at: at(moment)) }
    #expect(take(at: 200) == "a")
  }

  @Test mutating func whatMovesDuringItsAuditIsAuditedOnceMoreAfterIt() {
    schedule.move(id("a"), at: at(0))
    #expect(take(at: 20) == "a")
    for moment in 21..<30 { schedule.move(id("a"), at: at(moment)) }
    #expect(take(at: 500) == nil)
    finish("a", at: 500)
    #expect(take(at: 500) == "a")
    finish("a", at: 501)
    #expect(take(at: 9000) == nil)
  }

  @Test mutating func whatMovedGoesBeforeRoutineAndLeavesRoomForOthers() {
    for name in ["a", "b", "c"] { schedule.order(id(name), at: at(0)) }
    #expect(take(at: 50) == "a")
    #expect(take(at: 50) == "b")
    // Two routine audits at once, and no third one.
    #expect(take(at: 50) == nil)
    schedule.move(id("d"), at: at(0))
    #expect(take(at: 50) == "d")
    finish("a", at: 51)
    #expect(take(at: 51) == "c")
  }

  @Test mutating func amongEqualsWhoIsDueFirstIsServedFirst() {
    for (name, moment) in [("c", 2), ("a", 0), ("b", 1)] { schedule.move(id(name), at: at(moment)) }
    #expect((0..<3).map { _ in take(at: 100) } == ["a", "b", "c"])
  }

  @Test mutating func routineBecomesUrgentWhereSomethingMoves() {
    for name in ["a", "b", "c"] { schedule.order(id(name), at: at(0)) }
    schedule.move(id("c"), at: at(0))
    #expect(take(at: 20) == "c")
    finish("c", at: 21)
    #expect((0..<2).map { _ in take(at: 30) } == ["a", "b"])
    #expect(take(at: 30) == nil)
  }

  @Test mutating func whatFailsWaitsLongerEachTimeHoweverOftenItMoves() {
    var moment = 0
    for wait in [10_000, 20_000, 40_000] {
      schedule.move(id("a"), at: at(moment))
      #expect(take(at: moment + 20) == "a")
      finish("a", failed: true, at: moment + 20)
      for step in 1...20 { schedule.move(id("a"), at: at(moment + 20 + step * 100)) }
      #expect(take(at: moment + 20 + wait - 1) == nil)
      #expect(schedule.queue(at: at(moment + 21)).waiting == 1)
      moment += wait
    }
  }

  @Test mutating func whatFailsIsTriedAgainOfItself() {
    schedule.move(id("a"), at: at(0))
    #expect(take(at: 20) == "a")
    finish("a", failed: true, at: 20)
    #expect(schedule.failures(of: id("a")).count == 1)
    #expect(schedule.nextDue == at(10_020))
    #expect(take(at: 10_020) == "a")
    finish("a", at: 10_021)
    #expect(schedule.failures(of: id("a")).count == 0)
    #expect(schedule.nextDue == nil)
  }

  @Test mutating func whatHangsWaitsAsLongAsItHung() {
    schedule.move(id("a"), at: at(0))
    #expect(take(at: 20) == "a")
    finish("a", failed: true, at: 600_020, after: 600_000)
    #expect(schedule.nextDue == at(1_200_020))
  }

  @Test mutating func repositoriesThatFailKeepNoHealthyOneWaiting() {
    for name in ["x", "y", "z"] {
      schedule.move(id(name), at: at(0))
      #expect(take(at: 20) == name)
      finish(name, failed: true, at: 20)
    }
    for name in ["x", "y", "z", "healthy"] { schedule.move(id(name), at: at(20_000)) }
    // Two that failed may hang again; the healthy one still has a place.
    #expect(take(at: 20_020) == "healthy")
    #expect((0..<3).compactMap { _ in take(at: 20_020) }.count == 2)
  }

  @Test mutating func whatIsForgottenIsNotAudited() {
    schedule.move(id("a"), at: at(0))
    schedule.order(id("b"), at: at(0))
    schedule.remove(id("a"))
    #expect(take(at: 100) == "b")
    schedule.remove(id("b"))
    #expect(schedule.running == 0)
    finish("b", at: 101)
    #expect(schedule.running == 0)
    #expect(schedule.nextDue == nil)
  }
}

import Testing

@testable import Fleet

/// Who is looked at next.
struct SyncScheduleTests {
  private func remote(_ text: String) throws -> RemoteURL { try RemoteURL("https://\(text)") }

  @Test func noHostIsAskedTooMuchAtOnce() throws {
    var schedule = SyncSchedule(jobs: 3, jobsPerHost: 2)
    let remotes = try ["a.org/1", "a.org/2", "a.org/3", "b.org/1", "b.org/2"].map(remote)
    for remote in remotes { schedule.add(remote, due: .zero) }
    #expect(schedule.start(now: .zero) == [remotes[0], remotes[1], remotes[3]])
    schedule.finish(remotes[1])
    #expect(schedule.start(now: .zero) == [remotes[2]])
    schedule.finish(remotes[0])
    #expect(schedule.start(now: .zero) == [remotes[4]])
  }

  @Test func whoWaitsLongestComesFirst() throws {
    var schedule = SyncSchedule(jobs: 1, jobsPerHost: 1)
    let (early, late) = (try remote("z.org/early"), try remote("a.org/late"))
    schedule.add(late, due: .seconds(5))
    schedule.add(early, due: .seconds(4))
    #expect(schedule.start(now: .seconds(3)).isEmpty)
    #expect(schedule.nextDue(after: .seconds(3)) == .seconds(4))
    #expect(schedule.start(now: .seconds(9)) == [early])
    schedule.finish(early)
    #expect(schedule.start(now: .seconds(9)) == [late])
    schedule.finish(late)
    #expect(schedule.isDone)
  }

  @Test func whatIsConfiguredNoMoreIsForgotten() throws {
    var schedule = SyncSchedule(jobs: 1, jobsPerHost: 1)
    let (old, new) = (try remote("a.org/old"), try remote("a.org/new"))
    schedule.add(old, due: .zero)
    schedule.add(new, due: .zero)
    schedule.change(jobs: 2, jobsPerHost: 2, keeping: [new])
    #expect(!schedule.contains(old))
    #expect(schedule.start(now: .zero) == [new])
  }
}

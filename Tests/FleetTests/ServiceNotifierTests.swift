import TestSupport
import Testing

@testable import Fleet

/// What systemd hears of the service.
struct ServiceNotifierTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func everyStateIsTold() throws {
    let listener = try #require(NotifyListener(folder.path("notify")))
    let notifier = notifier(["NOTIFY_SOCKET": folder.path("notify")])
    #expect(notifier.ready() && notifier.watchdog() && notifier.stopping())
    #expect(notifier.status("Watching 200 repositories"))
    #expect(listener.messages() == ["READY=1", "WATCHDOG=1", "STOPPING=1", "STATUS=Watching 200 repositories"])
  }

  @Test func aReloadIsToldWithItsMoment() throws {
    let listener = try #require(NotifyListener(folder.path("notify")))
    let notifier = notifier(["NOTIFY_SOCKET": folder.path("notify")])
    notifier.reloading()
    notifier.reloading()
    let messages = listener.messages()
    let moments = messages.compactMap { message in
      message.split(separator: "=").last.flatMap { Int64($0) }
    }
    #expect(messages.allSatisfy { $0.hasPrefix("RELOADING=1\nMONOTONIC_USEC=") })
    #expect(moments.count == 2)
    #expect(moments[0] > 0 && moments[0] <= moments[1])
  }

  @Test func aSocketMayBeAbstract() throws {
    let name = "@" + folder.path("notify")
    let listener = try #require(NotifyListener(name))
    #expect(notifier(["NOTIFY_SOCKET": name]).ready())
    #expect(listener.messages() == ["READY=1"])
  }

  @Test func aStatusIsOneShortLine() throws {
    let listener = try #require(NotifyListener(folder.path("notify")))
    let notifier = notifier(["NOTIFY_SOCKET": folder.path("notify")])
    notifier.status("auditing x\nREADY=1 \u{1B}[2J\u{202E}y")
    notifier.status(String(repeating: "é", count: 3000))
    #expect(
      listener.messages() == ["STATUS=auditing x READY=1  [2J y", "STATUS=" + String(repeating: "é", count: 512)])
  }

  @Test func withoutASocketNothingIsSaidAndNothingLost() {
    let notifier = notifier([:])
    #expect(notifier.ready() && notifier.reloading() && notifier.status("x") && notifier.stopping())
    #expect(notifier.watchdogInterval == nil)
  }

  @Test(arguments: ["nowhere", "vsock:2:1234", "/", "@", "/" + String(repeating: "x", count: 120)])
  func anAddressOfNoSocketLosesWhatIsSaid(address: String) {
    #expect(!notifier(["NOTIFY_SOCKET": address]).ready())
  }

  @Test func aListenerWhoIsGoneHoldsNobodyUp() {
    #expect(!notifier(["NOTIFY_SOCKET": folder.path("gone")]).ready())
  }

  @Test func aListenerWhoNeverListensHoldsNobodyUp() throws {
    let listener = try #require(NotifyListener(folder.path("notify")))
    let notifier = notifier(["NOTIFY_SOCKET": folder.path("notify")])
    // The kernel keeps a few thousand messages at most.
    #expect((0..<100_000).contains { _ in !notifier.watchdog() })
    #expect(!listener.messages().isEmpty)
    #expect(notifier.watchdog())
  }

  @Test func theWatchdogIsFedTwiceAsOftenAsItBites() {
    #expect(notifier(["WATCHDOG_USEC": "30000000"]).watchdogInterval == .seconds(15))
    #expect(notifier(["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "7"]).watchdogInterval == .seconds(15))
    #expect(notifier(["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "8"]).watchdogInterval == nil)
    #expect(notifier(["WATCHDOG_USEC": "soon"]).watchdogInterval == nil)
    #expect(notifier(["WATCHDOG_USEC": "0"]).watchdogInterval == nil)
  }

  private func notifier(_ environment: [String: String]) -> ServiceNotifier {
    ServiceNotifier(process: 7) { environment[$0] }
  }
}

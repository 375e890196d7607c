import Synchronization

/// Lets one sleeper sleep until a moment, or until somebody rings.
final class Alarm: Sendable {
  private struct State {
    var isRung = false
    var sleeper: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// Wakes the sleeper, or the next one at once.
  func ring() {
    let sleeper = state.withLock { state in
      state.isRung = state.sleeper == nil
      defer { state.sleeper = nil }
      return state.sleeper
    }
    sleeper?.resume()
  }

  func sleep(until moment: ContinuousClock.Instant?) async {
    let timer = moment.map { moment in
      Task {
        try await Task.sleep(until: moment, clock: .continuous)
        ring()
      }
    }
    defer { timer?.cancel() }
    await withCheckedContinuation { continuation in
      let isRung = state.withLock { state in
        defer { state.isRung = false }
        if !state.isRung { state.sleeper = continuation }
        return state.isRung
      }
      if isRung { continuation.resume() }
    }
  }
}

import Synchronization

/// Runs an action once a time is over, unless what was waited for comes first.
final class Deadline: Sendable {
  private enum State {
    case waiting, met, missed
  }

  private let state = Mutex(State.waiting)

  /// - Parameter action: runs at most once, and never after `meet`.
  func start(seconds: Int, action: @escaping @Sendable () -> Void) -> Task<Void, Never> {
    Task {
      guard (try? await Task.sleep(for: .seconds(seconds))) != nil else { return }
      state.withLock { state in
        guard state == .waiting else { return }
        state = .missed
        action()
      }
    }
  }

  /// Whether what was waited for came in time.
  func meet() -> Bool {
    state.withLock { state in
      if state == .waiting { state = .met }
      return state == .met
    }
  }
}

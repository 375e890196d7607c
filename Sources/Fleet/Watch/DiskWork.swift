import Dispatch

/// Work that waits for a disk, kept off the few threads that everything else shares.
enum DiskWork {
  private static let queue = DispatchQueue(label: "disk", attributes: .concurrent)

  static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: body()) }
    }
  }
}

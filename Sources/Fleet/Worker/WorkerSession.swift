import Records
import Subprocess

/// A running worker, as seen from the one who gives it jobs.
struct WorkerSession {
  typealias Process = Execution<CustomWriteInput, SequenceOutput, FileDescriptorOutput>

  private let process: Process
  private var output: SubprocessOutputSequence.AsyncIterator
  private var unread: [UInt8] = []
  private let seconds: Int

  init(_ process: Process, seconds: Int) {
    self.process = process
    self.seconds = seconds
    output = process.standardOutput.makeAsyncIterator()
  }

  /// Whether the process has ended already.
  var isDead: Bool { WorkerDeath.hasCome(to: process.processIdentifier.value) }

  /// Has one job done.
  ///
  /// - Throws: `WorkerDeath` where the worker died over it, be it that its time ran out; `CancellationError` where the
  ///   audit was called off.
  mutating func perform(_ job: Job) async throws -> JobResult {
    let deadline = Deadline()
    let process = process
    let watch = deadline.start(seconds: seconds) { try? process.send(signal: .kill) }
    defer { watch.cancel() }
    // A worker that is dead already takes no job; that it is dead shows when its answer is read.
    _ = try? await process.standardInputWriter.write(try JSONText.line(job))
    let line = await nextLine()
    guard deadline.meet() else { throw WorkerDeath.tooSlow(seconds: seconds) }
    guard let line else {
      // Who is called off has its worker killed, which says nothing about the repository.
      try Task.checkCancellation()
      throw WorkerDeath(of: process.processIdentifier.value)
    }
    return try JSONText.decode(JobResult.self, from: line)
  }

  /// Lets the process end.
  func finish() async {
    try? await process.standardInputWriter.finish()
  }

  // Nil where the process is dead, whichever way that shows.
  private mutating func nextLine() async -> [UInt8]? {
    var searched = 0
    while true {
      if let end = unread[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread.removeSubrange(...end) }
        return Array(unread[..<end])
      }
      searched = unread.count
      guard let buffer = try? await output.next() else { return nil }
      buffer.withUnsafeBytes { unread += $0 }
    }
  }
}

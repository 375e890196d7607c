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

  /// Has one job done.
  ///
  /// - Throws: `WorkerDeath` where the worker died over it, be it that its time ran out.
  mutating func perform(_ job: Job) async throws -> JobResult {
    let deadline = Deadline()
    let process = process
    let watch = deadline.start(seconds: seconds) { try? process.send(signal: .kill) }
    defer { watch.cancel() }
    // A worker that is dead already takes no job; that it is dead shows when its answer is read.
    _ = try? await process.standardInputWriter.write(try JSONText.line(job))
    let line = try await nextLine()
    guard deadline.meet() else { throw WorkerDeath.tooSlow(seconds: seconds) }
    guard let line else { throw WorkerDeath(of: process.processIdentifier.value) }
    return try JSONText.decode(JobResult.self, from: line)
  }

  func finish() async throws {
    try await process.standardInputWriter.finish()
  }

  private mutating func nextLine() async throws -> [UInt8]? {
    var searched = 0
    while true {
      if let end = unread[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread.removeSubrange(...end) }
        return Array(unread[..<end])
      }
      searched = unread.count
      guard let buffer = try await output.next() else { return nil }
      buffer.withUnsafeBytes { unread += $0 }
    }
  }
}

import CProcess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A copy of this process that does pieces of its work: it knows all that was known when it was made, and what it finds
/// out it has to say.
struct Helper: ~Copyable {
  private let process: pid_t
  private let pipe: MessagePipe
  /// How many pieces it was given that it has not answered yet.
  private(set) var pieces = 0

  private init(process: pid_t, pipe: consuming MessagePipe) {
    self.process = process
    self.pipe = pipe
  }

  /// Nil where the system lets no process be made: who asked does the work alone.
  static func make(_ perform: (Int) -> [UInt8]?) -> Helper? {
    guard let (near, far) = MessagePipe.pair() else { return nil }
    let parent = getpid()
    let process = cprocess_fork()
    if process == 0 {
      close(near)
      serve(MessagePipe(descriptor: far), parent: parent, perform)
    }
    close(far)
    let pipe = MessagePipe(descriptor: near)
    return process < 0 ? nil : Helper(process: process, pipe: pipe)
  }

  // It holds nothing that is worth an orderly end.
  deinit {
    kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0 && errno == EINTR {}
  }

  /// Gives it a piece of work.
  ///
  /// - Returns: whether it takes it.
  mutating func give(_ piece: Int) -> Bool {
    pieces += 1
    return pipe.put(withUnsafeBytes(of: Int64(piece)) { Array($0) })
  }

  /// What it answers, waited for; nil where it died, or could not do it.
  mutating func answer() -> [UInt8]? {
    pieces -= 1
    guard let answer = pipe.take(), answer.first == Self.done else { return nil }
    return Array(answer.dropFirst())
  }

  /// Whether it has something to say, or is dead.
  func hasNews(waiting: Bool) -> Bool {
    var request = pollfd(fd: pipe.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, waiting ? -1 : 0) != 0
  }

  private static func serve(_ pipe: consuming MessagePipe, parent: pid_t, _ perform: (Int) -> [UInt8]?) -> Never {
    guard cprocess_die_with_parent() == 0, getppid() == parent else { _exit(1) }
    while let message = pipe.take() {
      var reader = ByteReader(message)
      let answer = perform(Int(reader.number(Int64.self)))
      guard pipe.put(answer.map { [done] + $0 } ?? [failed]) else { break }
    }
    _exit(0)
  }

  private static let done: UInt8 = 1
  private static let failed: UInt8 = 0
}

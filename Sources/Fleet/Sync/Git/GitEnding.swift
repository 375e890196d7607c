/// How a run of git ended, and what it said.
struct GitEnding: Sendable {
  enum Cause: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
    /// The deadline passed.
    case tooSlow(seconds: Int)
    /// More was printed than is allowed.
    case tooMuchOutput
  }

  let cause: Cause
  let output: [UInt8]
  /// The first bytes of standard error.
  let errors: [UInt8]

  var isSuccess: Bool { cause == .exit(0) }
}

/// Why a command cannot do what it was asked to, though its options make sense one by one.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// A server that a test needs did not come up.
public struct ServerFailure: Error, CustomStringConvertible {
  public let description: String
}

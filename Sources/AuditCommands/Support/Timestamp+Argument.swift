import ArgumentParser
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Timestamp: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  /// The time of the system's clock.
  static var now: Timestamp { Timestamp(seconds: Int64(time(nil))) }
}

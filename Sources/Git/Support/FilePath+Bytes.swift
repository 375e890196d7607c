import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension FilePath {
  /// The path that the bytes spell; names on disk have no encoding.
  public init(bytes: some Sequence<UInt8>) {
    self.init(platformString: bytes.map(CChar.init(bitPattern:)) + [0])
  }

  /// The path as the file system takes it.
  public var bytes: [UInt8] { withPlatformString(Self.bytes) }

  fileprivate static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
    UnsafeBufferPointer(start: text, count: strlen(text)).map(UInt8.init(bitPattern:))
  }
}

extension FilePath.Component {
  /// The name of a file whose bytes need not be text; nil for what is no name.
  public init?(bytes: some Collection<UInt8>) {
    self.init(platformString: bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// The name as the file system holds it.
  public var bytes: [UInt8] { withPlatformString(FilePath.bytes) }
}

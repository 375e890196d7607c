/// What the metadata says of a model, as the text stands there.
public struct MetadataFacts: Hashable, Sendable, Codable {
  /// The model's name.
  @Nullable public var name: String?
  /// The model's version.
  @Nullable public var version: String?
  /// The day of its release.
  @Nullable public var releaseDate: String?
  /// The types of its licences.
  public let licenses: [String]
  /// Whether synthetic data was used, as written.
  @Nullable public var syntheticData: String?
  /// Whether purchased or licensed data was used, as written.
  @Nullable public var purchasedData: String?
  /// The tasks it performs.
  public let tasks: [String]

  /// A card without metadata.
  public static let none = MetadataFacts()

  /// Describes a model.
  public init(
    name: String? = nil, version: String? = nil, releaseDate: String? = nil, licenses: [String] = [],
    syntheticData: String? = nil, purchasedData: String? = nil, tasks: [String] = []
  ) {
    self.licenses = licenses
    self.tasks = tasks
    self.name = name
    self.version = version
    self.releaseDate = releaseDate
    self.syntheticData = syntheticData
    self.purchasedData = purchasedData
  }
}

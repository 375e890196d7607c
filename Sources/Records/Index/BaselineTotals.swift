/// How much of the baseline is left.
public struct BaselineTotals: Hashable, Sendable, Codable {
  /// Findings that the baseline names.
  public var findings: Int
  /// Those among them that are gone from their repositories, so that they could be taken out.
  public var obsolete: Int
}

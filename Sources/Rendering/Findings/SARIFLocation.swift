import CardChecker
import Records

/// Where a finding is (SARIF §3.28).
struct SARIFLocation: Encodable, Sendable {
  struct PhysicalLocation: Encodable, Sendable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  /// A file: relative to the folder that holds the cards, or absolute and relative to nothing (§3.4).
  struct ArtifactLocation: Encodable, Sendable {
    let uri: String
    let uriBaseId: String?

    init(_ path: String) {
      let encoded = PercentEncoding.encoded(RepositoryPath(shown: path).bytes, keeping: "/")
      let isAbsolute = path.hasPrefix("/")
      uri = isAbsolute ? "file://" + encoded : encoded
      uriBaseId = isAbsolute ? nil : SARIFLocation.root
    }
  }

  struct Region: Encodable, Sendable {
    let startLine: Int
    let endLine: Int
  }

  /// What stands for the folder that paths are relative to; the name that GitHub and Visual Studio Code know.
  static let root = "%SRCROOT%"

  let physicalLocation: PhysicalLocation

  init(path: String, line: Int, endLine: Int) {
    physicalLocation = PhysicalLocation(
      artifactLocation: ArtifactLocation(path),
      region: Region(startLine: max(line, 1), endLine: max(endLine, line, 1)))
  }
}

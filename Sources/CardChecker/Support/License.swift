/// A licence that is known by name, address and text.
///
/// ```swift
/// License(named: "Apache License, Version 2.0")?.identifier                     // "Apache-2.0"
/// License(address: "https://creativecommons.org/licenses/by/4.0/deed.en")       // CC-BY-4.0
/// License.all(inText: Array("MIT License\n\nPermission is hereby…".utf8))       // [MIT]
/// ```
struct License: Hashable, Sendable {
  /// The SPDX identifier, without `-only` and `-or-later`, which names of licences often leave open.
  let identifier: String

  init(identifier: String) {
    self.identifier = identifier
  }

  /// The licence that goes by this name; nil where the name says no version, names several, or is not known.
  init?(named name: String) {
    guard name.utf8.count <= License.nameLimit else { return nil }
    let key = LicenseName.key(of: name)
    guard let identifier = LicenseName.identifiers[key] else { return nil }
    self.init(identifier: identifier)
  }

  /// The licence that is published at this address; nil where it is not known what stands there.
  init?(address: String) {
    guard address.utf8.count <= License.addressLimit, let name = LicenseAddress(address).name else { return nil }
    self.init(named: name)
  }

  /// The licences that the beginning of a file holds the text or the title of; empty where none is known.
  static func all(inText text: [UInt8]) -> Set<License> {
    LicenseText(text).licenses
  }

  private static let nameLimit = 200
  private static let addressLimit = 2000
}

/// A licence that the metadata declares.
struct DeclaredLicense: Sendable, Hashable {
  /// Its name, as written.
  let name: String?
  /// Its address, as written.
  let url: String?
  /// The line of the metadata file that it stands on.
  let line: Int

  /// What is known of it: by name, else by address.
  var license: License? {
    name.flatMap { License(named: $0) } ?? url.flatMap { License(address: $0) }
  }

  /// How messages call it.
  var title: String { name ?? url ?? "" }

  /// The key of the metadata, with the name.
  var key: String { "licenses[\(title)]" }
}

extension Metadata {
  /// The licences declared, in either manner of writing them.
  var licenseEntries: [DeclaredLicense] {
    if let entries = self["licenses"]?.elements {
      return entries.prefix(20).compactMap { entry in
        let (name, url) = (entry["type"]?.text ?? entry.text, entry["url"]?.text)
        guard name != nil || url != nil else { return nil }
        return DeclaredLicense(name: name, url: url, line: (entry["type"] ?? entry["url"] ?? entry).line)
      }
    }
    let other = self["license"]?.text == "other" ? text("license_name") : nil
    return (self["license"]?.elements ?? []).prefix(20).compactMap { value in
      value.text.map { DeclaredLicense(name: other ?? $0, url: text("license_link"), line: value.line) }
    }
  }

  /// The line on which the licences are declared, or would be.
  var licenseLine: Int {
    guard case .mapping(let entries, _) = root else { return 1 }
    return entries.first { ["licenses", "license"].contains($0.key.text) }?.key.line ?? 1
  }
}

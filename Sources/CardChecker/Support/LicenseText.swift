/// The beginning of a file that may hold the text of a licence.
struct LicenseText {
  /// The most bytes that are looked at.
  static let limit = 4096

  private let key: TextKey
  private let title: TextKey

  init(_ text: [UInt8]) {
    key = TextKey(text.prefix(LicenseText.limit))
    title = TextKey(text.prefix(LicenseText.titleLimit))
  }

  /// The licences known by their title, or by the grant that only they have; none where a clause is added to them.
  var licenses: Set<License> {
    if key.contains(LicenseText.addedClause) { return [] }
    let titled = LicenseText.titles.filter { title.contains($0.key) }.map(\.identifier)
    let granted = LicenseText.grants.filter { grant in
      grant.phrases.allSatisfy(key.contains) && !grant.absent.contains(where: key.contains)
    }
    return Set((titled + granted.map(\.identifier)).map(License.init(identifier:)))
  }

  /// A licence with a title that stands at the head of its text.
  private struct Title: Sendable {
    let identifier: String
    let key: TextKey
  }

  /// A licence told by the words of its conditions.
  private struct Grant: Sendable {
    let identifier: String
    let phrases: [TextKey]
    let absent: [TextKey]

    init(_ identifier: String, _ phrases: [String], without absent: [String] = []) {
      self.identifier = identifier
      self.phrases = phrases.map { TextKey($0) }
      self.absent = absent.map { TextKey($0) }
    }
  }

  private static let titleLimit = 1000
  private static let addedClause = TextKey("Commons Clause")

  private static let titles: [Title] = (software + creativeCommons).map { Title(identifier: $0, key: TextKey($1)) }

  private static let software = [
    ("Apache-2.0", "Apache License Version 2.0"),
    ("AGPL-3.0", "GNU Affero General Public License Version 3"),
    ("LGPL-3.0", "GNU Lesser General Public License Version 3"),
    ("LGPL-2.1", "GNU Lesser General Public License Version 2.1"),
    ("GPL-3.0", "GNU General Public License Version 3"),
    ("GPL-2.0", "GNU General Public License Version 2"),
    ("MPL-2.0", "Mozilla Public License Version 2.0"),
    ("BSL-1.0", "Boost Software License Version 1.0"),
    ("EPL-2.0", "Eclipse Public License v 2.0"),
    ("Unlicense", "free and unencumbered software released into the public domain"),
    ("CC0-1.0", "CC0 1.0 Universal"),
    ("ODbL-1.0", "Open Database License (ODbL)"),
  ]

  private static let creativeCommons: [(String, String)] = [
    ("BY", "Attribution"), ("BY-SA", "Attribution-ShareAlike"), ("BY-ND", "Attribution-NoDerivatives"),
    ("BY-NC", "Attribution-NonCommercial"), ("BY-NC-SA", "Attribution-NonCommercial-ShareAlike"),
    ("BY-NC-ND", "Attribution-NonCommercial-NoDerivatives"),
  ].flatMap { terms, title in
    [("CC-\(terms)-4.0", "\(title) 4.0 International"), ("CC-\(terms)-3.0", "\(title) 3.0 Unported")]
  }

  private static let grants: [Grant] = [
    Grant(
      "MIT",
      [
        "permission is hereby granted, free of charge, to any person obtaining a copy",
        "the above copyright notice and this permission notice",
      ]),
    Grant(
      "MIT-0", ["permission is hereby granted, free of charge, to any person obtaining a copy"],
      without: ["the above copyright notice and this permission notice"]),
    Grant(
      "ISC",
      [
        "distribute this software for any purpose with or without fee is hereby granted, provided that the above",
        "copyright notice and this permission notice appear in all copies",
      ]),
    Grant(
      "BSD-3-Clause", [redistribution, "endorse or promote products derived from this software"],
      without: [advertising]),
    Grant("BSD-2-Clause", [redistribution], without: ["endorse or promote", advertising]),
    Grant("BSD-4-Clause", [redistribution, "endorse or promote", advertising]),
  ]

  private static let redistribution =
    "redistribution and use in source and binary forms, with or without modification, are permitted provided that"
  private static let advertising = "all advertising materials"
}

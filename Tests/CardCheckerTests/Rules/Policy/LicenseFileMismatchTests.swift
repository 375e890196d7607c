import Testing

@testable import CardChecker

@Suite struct LicenseFileMismatchTests {
  private static let mit = """
    MIT License

    Permission is hereby granted, free of charge, to any person obtaining a copy, subject to the following conditions:
    The above copyright notice and this permission notice shall be included in all copies.
    """

  @Test func otherLicence() throws {
    let finding = try #require(findings("model_version: v1\nlicense: apache-2.0\n", ["LICENSE.md": Self.mit]).first)
    #expect(finding.line == 2 && finding.path == "docs/metadata.yaml" && finding.severity == .warning)
    #expect(finding.detail == "MIT")
  }

  @Test func silent() {
    #expect(findings("license: mit\n", ["LICENSE": Self.mit]).isEmpty)
    #expect(findings("license: [apache-2.0, mit]\n", ["COPYING": Self.mit]).isEmpty)
    #expect(findings("license: apache-2.0\n", ["LICENSE": "All rights reserved.\n"]).isEmpty)
    #expect(findings("license: apache-2.0\n", ["LICENSE": Self.mit, "LICENSE.txt": "Ask us.\n"]).isEmpty)
    #expect(findings("license: apache-2.0\n", [:]).isEmpty)
    #expect(findings("license: other\n", ["LICENSE": Self.mit]).isEmpty)
    #expect(findings("a: b\n", ["LICENSE": Self.mit]).isEmpty)
    #expect(assess("# Card\n", metadata: "license: apache-2.0\n").findings(of: LicenseFileMismatch.self).isEmpty)
  }

  @Test func asksForTheFilesOnlyWhereALicenceIsDeclared() {
    let checker = CardChecker()
    #expect(checker.references(read("# Card\n", metadata: "a: b\n")).contents.isEmpty)
    let asked = checker.references(read("# Card\n", metadata: "license: mit\n")).contents
    #expect(
      asked.contains(RepositoryPath("LICENSE")) && asked.contains(RepositoryPath("Licence.md")) && asked.count < 50)
  }

  private func findings(_ metadata: String, _ files: [String: String]) -> [Finding] {
    let contents = files.map { (RepositoryPath($0), FileContent(size: $1.utf8.count, start: Array($1.utf8))) }
    let facts = CardFacts(entries: [:], contents: Dictionary(uniqueKeysWithValues: contents))
    return assess("# Card\n", metadata: metadata, facts: facts).findings(of: LicenseFileMismatch.self)
  }
}

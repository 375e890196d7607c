import Testing

@testable import CardChecker

@Suite struct KeyDuplicateTests {
  @Test func atTheTopAndInEntries() {
    expectFindings(
      KeyDuplicate.self,
      metadata: """
        model_version: v1
        authors:
          - name: Ada
            type: individual
            1️⃣name: Bo
          - name: Cy
        2️⃣model_version: v2
        # model_version: v3
        licenses:
        - type: MIT
        3️⃣"licenses" : []
        model_version: v4
        """)
  }

  @Test func theRestIsJudged() {
    let text = FilledMetadata().replacing(
      "model_version", with: "model_version: v1\nmodel_version: beta\nmodel_size: 3")
    #expect(findings(of: KeyUnknown.self, metadata: text).map(\.line) == [4])
    #expect(findings(of: VersionInvalid.self, metadata: text).isEmpty)
    #expect(findings(of: FileInvalid.self, metadata: text).isEmpty)
    #expect(assess("# Card\n", metadata: text).facts.version == "v1")
  }

  @Test func frontMatter() {
    expectFindings(KeyDuplicate.self, "---\nlicense: mit\ntags: [a]\n1️⃣license: apache-2.0\n---\n# Card\n")
  }

  @Test func silent() {
    expectFindings(
      KeyDuplicate.self,
      metadata: """
        authors:
          - name: Ada
          - name: Ada
        model_description: |
          name: a
          name: b
        Name: c
        """)
  }

  @Test func tooManyOrOnOneLineMakeTheFileInvalid() {
    let many = (0..<20).map { "a\($0): 1\na\($0): 2\n" }.joined()
    #expect(findings(of: FileInvalid.self, metadata: many).count == 1)
    #expect(findings(of: FileInvalid.self, metadata: "a: {b: 1, b: 2}\n").map(\.line) == [1])
  }
}

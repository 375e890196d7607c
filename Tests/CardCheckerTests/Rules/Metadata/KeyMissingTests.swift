import Testing

@testable import CardChecker

@Suite struct KeyMissingTests {
  @Test func fieldsOfTheForm() throws {
    let found = findings(of: KeyMissing.self, metadata: FilledMetadata().removing("compute_requirement"))
    #expect(found.map(\.key) == ["compute_requirement"])
    #expect(found.map(\.line) == [1])
    #expect(found.first?.message == "The required field “compute_requirement” is missing.")
  }

  @Test func earlierRevisionsMayNotHaveAskedForTheData() {
    let text = FilledMetadata().removing("uses_synthetic_data", "uses_purchased_licensed_data")
    for (revision, count) in [(1, 0), (2, 0), (3, 0), (4, 2)] {
      let found = findings(of: KeyMissing.self, metadata: text, beside: FilledCard(revision: revision).markdown)
      #expect(found.count == count)
    }
  }

  @Test func whoeverAnswersOneOfTwoWasAskedForBoth() {
    let text = FilledMetadata().removing("uses_synthetic_data")
    let found = findings(of: KeyMissing.self, metadata: text, beside: FilledCard(revision: 3).markdown)
    #expect(found.map(\.key) == ["uses_synthetic_data"])
  }

  @Test func whatIsMergedIsThere() {
    let filled = FilledMetadata().removing("model_version")
    let missing = { (text: String) in findings(of: KeyMissing.self, metadata: text).map(\.key) }
    #expect(missing("<<: {x: 1}\n" + filled) == ["model_version"])
    #expect(missing("<<: 5\n" + filled) == ["model_version"])
    #expect(missing("<<: {model_version: v1}\n" + filled).isEmpty)
    #expect(missing("<<: [{x: 1}, {model_version: v1}]\n" + filled).isEmpty)
    let version = findings(of: VersionInvalid.self, metadata: "<<: {model_version: newest}\n" + filled)
    #expect(version.map(\.line) == [1])
  }

  @Test func fieldsOfEntries() {
    let text = FilledMetadata().replacing(
      "authors", with: "authors:\n  - name: Ada\n    type: individual\n  1️⃣- name: Bo\n    affiliates: [A]")
    expectFindings(KeyMissing.self, metadata: text)
    #expect(findings(of: KeyMissing.self, metadata: MarkedText(text).text).map(\.key) == ["authors[1].type"])
  }

  @Test func elementsBeforeMakeNoDifference() throws {
    let (one, two) = ("- type: MIT\n", "- {type: CC0, url: https://example.org}\n")
    let first = findings(
      of: KeyMissing.self, metadata: FilledMetadata().replacing("licenses", with: "licenses:\n\(one)"))
    let second = findings(
      of: KeyMissing.self, metadata: FilledMetadata().replacing("licenses", with: "licenses:\n\(two)\(one)"))
    #expect(first.map(\.fingerprint) == second.map(\.fingerprint))
    #expect(second.map(\.key) == ["licenses[1].url"])
  }

  @Test func frontMatterWantsALicenceWhereMetadataIsDemanded() {
    let text = "---\ntags: [a]\n---\n# Card\n"
    expectFindings(KeyMissing.self, text)
    #expect(assess(text, policy: .czi).findings(of: KeyMissing.self).map(\.key) == ["license"])
    #expect(assess(text.replacing("tags", with: "license"), policy: .czi).findings(of: KeyMissing.self).isEmpty)
  }

  @Test func frontMatterWithTheFormsKeys() {
    let text = "---\nmodel_display_name: A\nmodel_modality: [Imaging]\nlicense: mit\n---\n# Card\n"
    #expect(assess(text).findings(of: KeyMissing.self).contains { $0.key == "model_version" })
    #expect(assess(text).findings(of: KeyUnknown.self).isEmpty)
  }

  @Test func dataSetFiles() {
    let text =
      "dataset_version: v1\ndataset_licenses: [{type: MIT, url: https://example.org}]\ndataset_modality: [Text]\n"
    expectFindings(KeyMissing.self, ingestion: "1️⃣\(text)includes_consumer_info: No\n")
    expectFindings(KeyMissing.self, ingestion: text, named: "dataset_ingestion_template.yaml")
  }

  @Test func silent() {
    expectFindings(KeyMissing.self, metadata: FilledMetadata().yaml)
    expectFindings(KeyMissing.self, metadata: FilledMetadata().removing("model_download_link"))
    expectFindings(KeyMissing.self, metadata: FilledMetadata().replacing("model_version", with: "model_version:"))
    expectFindings(
      KeyMissing.self, metadata: FilledMetadata().replacing("quickstart_link", with: "quickstart_colab_link: s3://a"))
  }
}

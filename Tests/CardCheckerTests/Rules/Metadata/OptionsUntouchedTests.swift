import Testing

@testable import CardChecker

@Suite struct OptionsUntouchedTests {
  @Test(arguments: [MetadataOptions.tasks.values, MetadataOptions.firstTasks.values])
  func allThatTheFormOffers(options: [String]) throws {
    let text = FilledMetadata().replacing("tasks_performed_by_model", with: list("tasks_performed_by_model", options))
    let found = findings(of: OptionsUntouched.self, metadata: text)
    #expect(found.map(\.key) == ["tasks_performed_by_model"])
    #expect(found.map { $0.endLine - $0.line } == [options.count])
    #expect(findings(of: ValueCustom.self, metadata: text).isEmpty)
  }

  @Test func withOneOfOnesOwn() {
    let text = list("1️⃣input_data_type", ["vcf"] + MetadataOptions.inputs.values)
    expectFindings(OptionsUntouched.self, metadata: FilledMetadata().replacing("input_data_type", with: text))
  }

  @Test func silent() {
    let fewer = list("input_data_type", Array(MetadataOptions.inputs.values.dropLast()))
    expectFindings(OptionsUntouched.self, metadata: FilledMetadata().replacing("input_data_type", with: fewer))
    let short = list("output_data_type", MetadataOptions.outputs.values)
    expectFindings(OptionsUntouched.self, metadata: FilledMetadata().replacing("output_data_type", with: short))
  }

  private func list(_ key: String, _ values: [String]) -> String {
    ([key + ":"] + values.map { "  - \($0)" }).joined(separator: "\n")
  }
}

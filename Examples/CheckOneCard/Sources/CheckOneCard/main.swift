import CardChecker

// Reads a model card from standard input, and prints its scores and what is wrong with it.

func readInput() -> [UInt8] {
  var text = ""
  while let line = readLine(strippingNewline: false) { text += line }
  return Array(text.utf8)
}

func shown(_ score: Double?) -> String {
  score.map { "\($0)" } ?? "none"
}

let checker = CardChecker()
let card = checker.read(CardBundle(path: RepositoryPath("model_card.md"), details: .text(readInput())))
// Nothing is known of the files around the card, so no rule asks for them.
let assessment = checker.check(card, facts: .none)

print("completeness: \(shown(assessment.completeness))")
print("coverage: \(shown(assessment.coverage))")
print("compliance: \(shown(assessment.compliance))")
print("grade: \(assessment.grade?.rawValue ?? "none")")
for finding in assessment.findings {
  print("line \(finding.line): \(finding.severity): \(finding.message) [\(finding.rule)]")
}

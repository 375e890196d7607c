import CardChecker

extension ByteWriter {
  /// Writes a verdict; which bundle it is about, the reader knows.
  mutating func write(_ verdict: Verdict) {
    write(verdict.question.surroundings.items) { writer, item in
      writer.write(item) { $0.write($1) }
    }
    write(verdict.question.day) { $0.write($1.description) }
    write(verdict.dependencies.references)
    write(verdict.dependencies.latestDay) { $0.write($1.description) }
    write(verdict.evaluation)
  }

  private mutating func write(_ references: CardReferences) {
    for paths in [references.entries, references.contents, references.folders] {
      write(paths) { $0.write($1.bytes) }
    }
  }

  private mutating func write(_ evaluation: Evaluation) {
    for score in [evaluation.completeness, evaluation.coverage, evaluation.compliance] {
      write(score) { $0.write($1.bitPattern) }
    }
    write(evaluation.grade) { $0.write($1.rawValue) }
    write(evaluation.status.rawValue)
    write(evaluation.rules) { writer, rule in
      writer.write(rule.key)
      writer.write(rule.value)
    }
  }
}

extension ByteReader {
  mutating func verdict(on bundle: CardBundleKey) -> Verdict {
    let surroundings = Surroundings(items: list { reader in reader.optional { $0.treeItem() } })
    let question = Verdict.Question(bundle: bundle, surroundings: surroundings, day: day())
    let dependencies = Verdict.Dependencies(references(), latestDay: day())
    return Verdict(question: question, dependencies: dependencies, evaluation: evaluation())
  }

  private mutating func references() -> CardReferences {
    var references = CardReferences()
    references.entries = Set(list { $0.path() })
    references.contents = Set(list { $0.path() })
    references.folders = Set(list { $0.path() })
    return references
  }

  private mutating func evaluation() -> Evaluation {
    let scores = (0..<3).map { _ in optional { Double(bitPattern: $0.number()) } }
    let grade = optional { Grade(rawValue: $0.string()) } ?? nil
    let status = Status(rawValue: string()) ?? .unknown
    let rules = list { ($0.string(), $0.string()) }
    return Evaluation(
      completeness: scores[0], coverage: scores[1], compliance: scores[2], grade: grade, status: status,
      rules: Dictionary(rules) { first, _ in first })
  }

  private mutating func path() -> RepositoryPath { RepositoryPath(bytes: text()) }

  private mutating func day() -> CivilDay? { optional { CivilDay($0.string()) } ?? nil }
}

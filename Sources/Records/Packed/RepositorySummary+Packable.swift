extension RepositorySummary: Packable {
  init(from reader: inout PackedReader) {
    row = reader.value()
    cards = reader.value()
    missedRules = reader.value()
    missedErrorRules = reader.value()
    missedSince = reader.value()
    reviewDays = reader.value()
    today = reader.value()
    deletions = reader.value()
    policy = reader.value()
    ruleset = reader.value()
    excuses = reader.value()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(row)
    writer.write(cards)
    writer.write(missedRules)
    writer.write(missedErrorRules)
    writer.write(missedSince)
    writer.write(reviewDays)
    writer.write(today)
    writer.write(deletions)
    writer.write(policy)
    writer.write(ruleset)
    writer.write(excuses)
  }
}

extension RepositorySummary.Card: Packable {
  init(from reader: inout PackedReader) {
    path = reader.value()
    status = reader.value()
    rules = reader.value()
    errorRules = reader.value()
    lastChange = reader.value()
    decision = reader.value()
    isOverdue = reader.value()
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(path)
    writer.write(status)
    writer.write(rules)
    writer.write(errorRules)
    writer.write(lastChange)
    writer.write(decision)
    writer.write(isOverdue)
  }
}

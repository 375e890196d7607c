/// The card's uses name none of the tasks that the metadata declares.
///
/// Looks into Primary Use Cases, or the whole card where that is missing or says nothing. One task suffices, in any form
/// of its words. A note in cards of other formats, which have no place where tasks must be named.
enum TaskUnmentioned: Rule {
  static let description = RuleDescription(
    id: "consistency/task-unmentioned", severity: .warning, scope: .metadata,
    summary: "The card's uses name none of the tasks that the metadata declares.",
    remediation: "Name the tasks among the primary use cases, or correct them in the metadata.")

  private static let key = "tasks_performed_by_model"

  static func check(_ context: RuleContext) -> [Violation] {
    let tasks = context.card.metadata.chosenTasks.filter { !TextKey($0).isEmpty }
    guard !tasks.isEmpty else { return [] }
    let place = context.place(of: .useCases, topic: .uses)
    let isThere = place.slot != nil && place.blocks.contains { !$0.isPlaceholder }
    let blocks = isThere ? place.blocks : context.card.blocks
    let words = Array(Set(blocks.flatMap { TextKey($0.text).words }))
    guard !words.isEmpty, !tasks.contains(where: { WordLikeness.names(TextKey($0), in: words) }) else { return [] }
    return [
      Violation(
        message: message(tasks), lines: place.lines, slot: place.slot, detail: tasks.joined(separator: ", "), key: key,
        severity: place.slot == nil ? .note : nil)
    ]
  }
}

extension TaskUnmentioned {
  private static func message(_ tasks: [String]) -> String {
    tasks.count == 1
      ? "The task \(tasks[0].quoted) of the metadata is not named among the card's uses."
      : "None of the \(tasks.count) tasks of the metadata, such as \(tasks[0].quoted), is named among the card's uses."
  }
}

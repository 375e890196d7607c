/// How much of a template's required slots is filled.
struct Completeness {
  /// The number of required slots.
  let required: Int
  /// Half slots filled: two for each that is filled, one for each that is thin.
  let halves: Int

  init(_ slots: [SlotAssessment]) {
    required = slots.count { $0.required }
    halves = slots.filter(\.required).reduce(0) { $0 + Completeness.halves($1.state) }
  }

  /// 0 to 100; nil where no slot is required.
  var score: Double? {
    required == 0 ? nil : Score.percentage(halves, of: 2 * required)
  }

  /// What a required slot in this state adds once it is filled, in points; nil where it adds nothing.
  func points(forFilling state: SlotState) -> Double? {
    let missing = 2 - Completeness.halves(state)
    return required == 0 || missing == 0 ? nil : Score.percentage(missing, of: 2 * required)
  }

  private static func halves(_ state: SlotState) -> Int {
    switch state {
    case .filled, .notApplicable: 2
    case .thin: 1
    case .empty, .missing: 0
    }
  }
}

/// The rules and slots that a policy may name.
struct PolicyVocabulary {
  /// Ids of rules.
  let rules = RuleCatalogue.descriptions.map(\.id)
  /// Families of rules, as `family/*`.
  let families: [String]
  /// Names of slots of all templates that are known.
  private(set) var slots = Set(Template.builtIn.flatMap { $0.slots.map(\.name) })

  init() {
    families = Set(RuleCatalogue.descriptions.map(\.family)).sorted().map { $0 + "/*" }
  }

  mutating func add(_ template: Template) {
    slots.formUnion(template.slots.map(\.name))
  }

  /// The rules that an id, or a family, stands for.
  func rules(named name: String) -> [String] {
    families.contains(name) ? rules.filter { $0.hasPrefix(name.dropLast()) } : [name]
  }

  /// What is wrong with the name of a rule or family; nil where there is one.
  func problem(ofRule name: String) -> String? {
    if rules.contains(name) || families.contains(name) { return nil }
    let inFull = rules.first { $0.hasSuffix("/" + name) }
    let hint = inFull ?? EditDistance.nearest(to: name, among: rules + families)
    return "no rule is named \(name); " + (hint.map { "did you mean \($0)?" } ?? "audit rules lists them")
  }

  /// What is wrong with the name of a slot; nil where a template has it.
  func problem(ofSlot name: String) -> String? {
    if slots.contains(name) { return nil }
    let hint = EditDistance.nearest(to: name, among: slots.sorted()).map { "; did you mean \($0)?" }
    return "no template has a slot named \(name)\(hint ?? "")"
  }
}

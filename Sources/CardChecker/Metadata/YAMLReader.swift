import Yams

/// Reads a YAML document into values, without resolving types and within bounds.
struct YAMLReader {
  /// Why a document could not be read.
  enum Failure: Error, Hashable {
    case unreadable(Unreadable)
    case invalid(line: Int, problem: String)
  }

  private var nodesLeft = YAMLLimits.nodes
  private let firstLine: Int

  private init(firstLine: Int) {
    self.firstLine = firstLine
  }

  /// Reads a document whose first line is `firstLine` of its file; nil where it is empty.
  static func read(_ text: ArraySlice<UInt8>, firstLine: Int = 1) throws(Failure) -> YAMLValue? {
    if let reason = YAMLLimits.reason(against: text) { throw .unreadable(reason) }
    guard let string = String(validating: text, as: UTF8.self) else { throw .unreadable(.notUTF8(line: firstLine)) }
    if let value = YAMLEventReader.read(text, firstLine: firstLine) { return value }
    var reader = YAMLReader(firstLine: firstLine)
    guard let node = try reader.composeRepairing(string) else { return nil }
    return try reader.value(of: node, depth: 0)
  }

  /// Composes the text; keys that stand twice, which the parser refuses, are renamed first, as far as they are found.
  private func composeRepairing(_ text: String) throws(Failure) -> Node? {
    var text = text
    for round in 0...YAMLLimits.repeatedKeys {
      do {
        return try YAMLReader.compose(text)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context)
        where round < YAMLLimits.repeatedKeys && !keys.isEmpty
      {
        let repair = YAMLRepeatedKey(name: keys[0], line: context.mark.line, column: context.mark.column)
        guard let renamed = repair.renamed(in: text, round: round) else {
          throw .invalid(line: line(context.mark), problem: "duplicate key \(keys[0])")
        }
        text = renamed
      } catch let error as YamlError {
        throw failure(error)
      } catch {
        throw .invalid(line: firstLine, problem: "not YAML")
      }
    }
    return nil
  }

  /// Only where two keys are alike does their type matter, which is found by regular expressions.
  private static func compose(_ text: String) throws -> Node? {
    do {
      return try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch YamlError.duplicatedKeysInMapping {
      return try Yams.Parser(yaml: text, encoding: .utf8).singleRoot()
    }
  }

  private func failure(_ error: YamlError) -> Failure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .invalid(line: line(mark), problem: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      .invalid(line: line(context.mark), problem: "duplicate key \(keys.sorted().first ?? "")")
    default: .invalid(line: firstLine, problem: "not YAML")
    }
  }

  private func line(_ mark: Mark?) -> Int {
    firstLine + max(0, (mark?.line ?? 1) - 1)
  }

  private mutating func value(of node: Node, depth: Int) throws(Failure) -> YAMLValue {
    nodesLeft -= 1
    guard nodesLeft >= 0, depth <= YAMLLimits.depth else {
      throw .unreadable(.tooComplex(.yaml(line: line(node.mark))))
    }
    switch node {
    case .scalar(let scalar): return .scalar(self.scalar(scalar))
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for element in sequence { values.append(try value(of: element, depth: depth + 1)) }
      return .sequence(values, line: line(node.mark))
    case .mapping(let mapping): return .mapping(try entries(of: mapping, depth: depth), line: line(node.mark))
    case .alias(let alias): return .scalar(YAMLScalar(text: alias.anchor.rawValue, line: firstLine, isQuoted: true))
    }
  }

  /// A key that is a collection has no name to be asked for, and is left out.
  private mutating func entries(of mapping: Node.Mapping, depth: Int) throws(Failure) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    for (key, content) in mapping {
      let value = try value(of: content, depth: depth + 1)
      if case .scalar(let name) = key { entries.append(entry(scalar(name), value)) }
    }
    return entries.contains { $0.isMerge } ? YAMLReader.merged(entries) : entries
  }

  /// What stands under merge keys is as if it stood here, unless the key does so itself
  /// (<https://yaml.org/type/merge.html>).
  private static func merged(_ entries: [YAMLEntry]) -> [YAMLEntry] {
    var result = entries.filter { !$0.isMerge }
    var names = Set(result.map(\.key.text))
    for entry in entries where entry.isMerge {
      for case .mapping(let others, _) in entry.value.elements {
        for other in others where names.insert(other.key.text).inserted { result.append(other) }
      }
    }
    return result
  }

  private func entry(_ key: YAMLScalar, _ value: YAMLValue) -> YAMLEntry {
    guard let name = YAMLRepeatedKey.name(of: key.text) else { return YAMLEntry(key: key, value: value) }
    let key = YAMLScalar(text: name, line: key.line, isQuoted: key.isQuoted)
    return YAMLEntry(key: key, value: value, isRepeated: true)
  }

  private func scalar(_ scalar: Node.Scalar) -> YAMLScalar {
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    return YAMLScalar(text: scalar.string, line: line(scalar.mark), isQuoted: isQuoted)
  }
}

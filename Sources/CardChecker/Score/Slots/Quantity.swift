/// How much of something there is.
enum Quantity {
  /// Whether a number of things is given that is not a number of epochs, steps or hours.
  static func isGiven(in passage: Passage) -> Bool {
    passage.content.contains { block in
      block.isTabular ? hasCountedRow(block) : hasCount(block.text)
    }
  }

  /// In a table the noun is the head of the row or column.
  private static func hasCountedRow(_ block: Block) -> Bool {
    block.text.contains(where: \.isDigit) && !TextKey(block.text).words.contains { excluded.contains($0.string) }
  }

  private static func hasCount(_ text: [UInt8]) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.contains { index in
      isNumber(words[index]) && (isCounted(words, after: index) || isNamed(words, before: index))
        || hasUnspacedNoun(words[index])
    }
  }

  /// "30M", "1,200,000" and "~20k" are numbers; "3D", "2nd", "50%" and "A100" are not.
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    if NumberWords.plurals.contains(TextKey(word)) || NumberWords.small.contains(TextKey(word)) { return true }
    let start = word.firstIndex { $0.isAlphanumeric } ?? word.endIndex
    guard start < word.endIndex, word[start].isDigit else { return false }
    let end = word.endIndex(from: start) { $0.isDigit || $0 == ASCII.dot || $0 == 0x2C }
    let suffix = word[end...].prefix { $0.isAlphanumeric || $0 == ASCII.percent }.map(\.lowercased).string
    return !["d", "st", "nd", "rd", "th", "%"].contains(suffix)
  }

  /// "30M annotated cells": the words up to the end of the phrase hold a noun that is counted.
  private static func isCounted(_ words: [ArraySlice<UInt8>], after index: Int) -> Bool {
    var next = index + 1
    if words[index].last.map(endsPhrase) ?? true { return false }
    while next < words.count, multipliers.contains(TextKey(words[next]).bytes.string) { next += 1 }
    var phrase: [String] = []
    for word in words[next...].prefix(3) {
      phrase.append(TextKey(word).bytes.string)
      if word.last.map(endsPhrase) ?? true { break }
    }
    guard let first = phrase.first, !first.isEmpty, !connectors.contains(first) else { return false }
    guard let unit = phrase.firstIndex(where: excluded.contains) else { return true }
    let following = words[next...].dropFirst(unit + 1).prefix(2).map { TextKey($0).bytes.string }
    return phrase[unit].hasPrefix("hour") && following.count == 2 && ["of", "from"].contains(following[0])
      && !["training", "compute", "gpu", "tpu", "wall"].contains(following[1])
  }

  /// "Cells: 1,200" and "n = 1,200".
  private static func isNamed(_ words: [ArraySlice<UInt8>], before index: Int) -> Bool {
    guard index > 0, let last = words[index - 1].last else { return false }
    let name = last == ASCII.equals && words[index - 1].count == 1 && index > 1 ? words[index - 2] : words[index - 1]
    return [ASCII.colon, ASCII.equals].contains(last) && !excluded.contains(TextKey(name).bytes.string)
  }

  /// A script without blanks writes number and noun together.
  private static func hasUnspacedNoun(_ word: ArraySlice<UInt8>) -> Bool {
    guard let digit = word.firstIndex(where: \.isDigit) else { return false }
    return word[digit...].contains { $0 >= 0xE3 && $0 <= 0xED }
  }

  private static func endsPhrase(_ byte: UInt8) -> Bool {
    [ASCII.dot, 0x2C, UInt8(ascii: ";"), ASCII.closeParenthesis].contains(byte)
  }

  private static let excluded: Set<String> = [
    "epoch", "epochs", "step", "steps", "hour", "hours", "iteration", "iterations", "gpu", "gpus",
  ]

  private static let multipliers: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "k", "m", "b",
  ]

  private static let connectors: Set<String> = [
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "on", "or", "per", "than", "the", "to",
    "using", "was", "were", "with",
  ]
}

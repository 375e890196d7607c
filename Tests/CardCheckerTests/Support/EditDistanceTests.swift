import Testing

@testable import CardChecker

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("segmentation", "segmentation", true), ("segmentation", "segmentatoin", true), ("labeling", "labelling", true),
    ("abc", "abcde", true), ("abc", "abcdef", false), ("", "ab", true), ("abcd", "wxyz", false),
    ("abcdef", "cdef", true),
    ("abcdef", "fabcde", true), ("abcdef", "efabcd", false),
  ])
  func withinTwo(left: String, right: String, isWithin: Bool) {
    #expect(EditDistance.isWithin(2, Array(left.utf8), Array(right.utf8)) == isWithin)
    #expect(EditDistance.isWithin(2, Array(right.utf8), Array(left.utf8)) == isWithin)
  }
}

import Testing

@testable import CardChecker

@Suite struct SampleNotebookLinkTests {
  @Test(arguments: [
    #"https://colab.research.google.com/drive/1VfrAM-BxXwUveDqhdwViD8BOH5yk_FU6"#,
    #"https://colab.research.google.com/drive/1DrRY_mJyYkx3Bg-Y9Ev9X209jGwt8wVF?usp=sharing"#,
  ])
  func flagged(value: String) {
    expectFindings(
      SampleNotebookLink.self,
      metadata: FilledMetadata().replacing("quickstart_link", with: "quickstart_link: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"https://colab.research.google.com/drive/1abc"#
  ])
  func silent(value: String) {
    expectFindings(
      SampleNotebookLink.self,
      metadata: FilledMetadata().replacing("quickstart_link", with: "quickstart_link: \(value)"))
  }

  @Test func tutorial() {
    expectFindings(
      SampleNotebookLink.self,
      metadata: FilledMetadata().adding(
        "tutorial_link: 1️⃣https://colab.research.google.com/drive/1DrRY_mJyYkx3Bg-Y9Ev9X209jGwt8wVF"))
  }
}

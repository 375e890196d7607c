import Testing

@testable import CardChecker

@Suite struct EmailInvalidTests {
  @Test(arguments: [
    #"ada"#, #"ada@localhost"#, #"Ada <ada@example.org>"#, #"a@b.org; c@d.org"#, #"ada at example.org"#,
    #""@example.org""#, #"ada@example..org"#,
  ])
  func flagged(value: String) {
    expectFindings(
      EmailInvalid.self,
      metadata: FilledMetadata().replacing("primary_contact_email", with: "primary_contact_email: 1️⃣\(value)"))
  }

  @Test(arguments: [
    #"ada@example.org"#, #"a.b+c@sub.example.org"#,
  ])
  func silent(value: String) {
    expectFindings(
      EmailInvalid.self,
      metadata: FilledMetadata().replacing("primary_contact_email", with: "primary_contact_email: \(value)"))
  }
}
